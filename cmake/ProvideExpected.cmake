# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ProvideExpected
---------------

``fearless`` returns ``std::expected`` where the standard library has it in the
language version in use, and ``tl::expected`` where not, which is everywhere in C++20.

.. code-block:: cmake

  fearless_provide_expected()

makes sure that ``<tl/expected.hpp>`` can be included. If the compiler finds it by
itself (Debian: the package ``libexpected-dev``) nothing else is needed. If it stands
somewhere else, or nowhere and is downloaded in a fixed version, the target
``fearless_expected`` brings its include directory.
#]=======================================================================]

include_guard(GLOBAL)

function(fearless_provide_expected)
  find_path(FEARLESS_EXPECTED_INCLUDE_DIR NAMES tl/expected.hpp DOC "Directory of tl/expected.hpp")
  mark_as_advanced(FEARLESS_EXPECTED_INCLUDE_DIR)
  set(directory "${FEARLESS_EXPECTED_INCLUDE_DIR}")
  if(NOT directory)
    find_package(tl-expected QUIET)
    if(TARGET tl::expected)
      get_target_property(directory tl::expected INTERFACE_INCLUDE_DIRECTORIES)
      list(GET directory 0 directory)
    endif()
  endif()
  if(NOT directory)
    message(STATUS "tl/expected.hpp is not installed (Debian: the package libexpected-dev); downloading version 1.1.0")
    include(FetchContent)
    FetchContent_Declare(fearless_tl_expected GIT_REPOSITORY https://github.com/TartanLlama/expected.git GIT_TAG v1.1.0 GIT_SHALLOW ON)
    FetchContent_GetProperties(fearless_tl_expected)
    if(NOT fearless_tl_expected_POPULATED)
      FetchContent_Populate(fearless_tl_expected)
    endif()
    set(directory "${fearless_tl_expected_SOURCE_DIR}/include")
  endif()
  if(NOT EXISTS "${directory}/tl/expected.hpp")
    message(FATAL_ERROR "tl/expected.hpp was not found: install it (Debian: the package libexpected-dev) or set FEARLESS_EXPECTED_INCLUDE_DIR.")
  endif()
  if(NOT directory IN_LIST CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES AND NOT TARGET fearless_expected)
    add_library(fearless_expected INTERFACE)
    target_include_directories(fearless_expected SYSTEM INTERFACE "$<BUILD_INTERFACE:${directory}>" "$<INSTALL_INTERFACE:include>")
    install(FILES "${directory}/tl/expected.hpp" DESTINATION include/tl)
  endif()
endfunction()
