# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ProvideExpected
---------------

``fearless`` returns ``std::expected`` where the standard library has it in the
language version in use, and ``tl::expected`` where not, which is everywhere in C++20.

.. code-block:: cmake

  fearless_provide_expected()

makes sure that ``<tl/expected.hpp>`` can be included. If the compiler finds it by
itself (Debian: the package ``libexpected-dev``) nothing else is needed. Else the target
``fearless_expected`` brings it: from the package ``tl-expected``, which the installed
``fearless`` then asks for, too; or from ``FEARLESS_EXPECTED_INCLUDE_DIR``; or from a
download of a fixed version. Of the latter two a copy is installed along.

Sets ``FEARLESS_EXPECTED_DEPENDENCY`` in the caller's scope: a line for the package's config file, or nothing.
#]=======================================================================]

include_guard(GLOBAL)

function(fearless_provide_expected)
  set(FEARLESS_EXPECTED_DEPENDENCY "" PARENT_SCOPE)
  find_path(FEARLESS_EXPECTED_INCLUDE_DIR NAMES tl/expected.hpp DOC "Directory of tl/expected.hpp")
  mark_as_advanced(FEARLESS_EXPECTED_INCLUDE_DIR)
  set(directory "${FEARLESS_EXPECTED_INCLUDE_DIR}")
  if(directory AND directory IN_LIST CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
    return()
  endif()
  add_library(fearless_expected INTERFACE)

  find_package(tl-expected QUIET)
  if(TARGET tl::expected)
    get_target_property(of_package tl::expected INTERFACE_INCLUDE_DIRECTORIES)
    if(NOT directory OR directory IN_LIST of_package)
      target_link_libraries(fearless_expected INTERFACE tl::expected)
      set(FEARLESS_EXPECTED_DEPENDENCY "find_dependency(tl-expected)" PARENT_SCOPE)
      return()
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
  target_include_directories(fearless_expected SYSTEM INTERFACE "$<BUILD_INTERFACE:${directory}>")
  if(FEARLESS_INSTALL)
    target_include_directories(fearless_expected SYSTEM INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
    install(FILES "${directory}/tl/expected.hpp" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/tl")
  endif()
endfunction()
