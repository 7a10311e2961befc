# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ProvideGoogleTest
-----------------

Provides the targets ``GTest::gtest`` and ``GTest::gtest_main``, and CMake's own module ``GoogleTest``.

.. code-block:: cmake

  include(ProvideGoogleTest)
  fearless_provide_googletest()

In this order: targets that exist already; the sources that distributions install (``FEARLESS_GOOGLETEST_SOURCE_DIR``,
Debian's package ``googletest``), so that a sanitizer instruments GoogleTest too; an installed GoogleTest, unless a
sanitizer is on; a download of a fixed version.
#]=======================================================================]

include_guard(GLOBAL)
include(GoogleTest) # gtest_discover_tests

set(FEARLESS_GOOGLETEST_SOURCE_DIR "/usr/src/googletest" CACHE PATH "Sources of GoogleTest, built with the flags of this build")

function(fearless_provide_googletest)
  if(TARGET GTest::gtest_main)
    return()
  endif()
  set(INSTALL_GTEST OFF)
  set(BUILD_GMOCK OFF)
  set(gtest_force_shared_crt ON)
  set(CMAKE_POLICY_DEFAULT_CMP0077 NEW) # the three above are obeyed
  set(CMAKE_WARN_DEPRECATED OFF)
  if(EXISTS "${FEARLESS_GOOGLETEST_SOURCE_DIR}/CMakeLists.txt")
    add_subdirectory("${FEARLESS_GOOGLETEST_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/googletest" EXCLUDE_FROM_ALL SYSTEM)
  else()
    if(NOT FEARLESS_SANITIZER)
      find_package(GTest QUIET)
    endif()
    if(NOT TARGET GTest::gtest_main)
      message(STATUS "GoogleTest is not installed (Debian: the package googletest); downloading version 1.15.2")
      include(FetchContent)
      FetchContent_Declare(googletest GIT_REPOSITORY https://github.com/google/googletest.git GIT_TAG v1.15.2 GIT_SHALLOW ON SYSTEM)
      FetchContent_MakeAvailable(googletest)
    endif()
  endif()
  # Its warnings are not ours.
  foreach(name gtest gtest_main)
    if(TARGET ${name})
      target_compile_options(${name} PRIVATE -w)
    endif()
  endforeach()
  # Sources of before 1.11 make no GTest:: names.
  foreach(name gtest gtest_main)
    if(NOT TARGET GTest::${name} AND TARGET ${name})
      add_library(GTest::${name} ALIAS ${name})
    endif()
  endforeach()
  if(NOT TARGET GTest::gtest_main)
    message(FATAL_ERROR "GoogleTest was not found: install it (Debian: the package googletest) or set FEARLESS_GOOGLETEST_SOURCE_DIR.")
  endif()
endfunction()
