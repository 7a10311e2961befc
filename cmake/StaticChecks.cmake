# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
StaticChecks
------------

Static analysis of a target's sources while they are compiled: clang-tidy with its
own checks for threads and this project's, and cppcheck.

.. code-block:: cmake

  fearless_enable_static_checks(<target> [ERRORS] [CHECKS <check>...])

``ERRORS``   a finding stops the build; else it is a warning
``CHECKS``   added to the list of checks, as for ``clang-tidy --checks=``: ``-custom-fearless-detach`` takes one
             away, ``clang-analyzer-*`` adds Clang's static analyzer

Needs clang-tidy >= 22, the first that reads query-based checks, whatever the compiler is. A tool that is missing is
named in a warning, and the target is built without it. What the checks find stands in ``checks/README.md``.

One finding that is meant is silenced where it stands: ``// NOLINT(custom-fearless-detach)`` and a reason.

Example::

  include(StaticChecks)            # or: find_package(fearless)
  fearless_enable_static_checks(my_program ERRORS)
#]=======================================================================]

include_guard(GLOBAL)

set(FEARLESS_CLANG_TIDY_CONFIG "${CMAKE_CURRENT_LIST_DIR}/checks/fearless.clang-tidy.yaml")

# The newest clang-tidy that reads query-based checks; empty if there is none.
function(_fearless_find_clang_tidy out)
  set(names "")
  foreach(major RANGE 30 22 -1)
    list(APPEND names clang-tidy-${major})
  endforeach()
  set(found "")
  foreach(name IN LISTS names ITEMS clang-tidy)
    find_program(path NAMES ${name} NO_CACHE)
    if(path AND NOT found)
      execute_process(COMMAND "${path}" --version OUTPUT_VARIABLE said ERROR_QUIET)
      if(said MATCHES "version ([0-9]+)")
        if(CMAKE_MATCH_1 GREATER_EQUAL 22)
          set(found "${path}")
        endif()
      endif()
    endif()
    unset(path)
  endforeach()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

function(fearless_enable_static_checks target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "ERRORS" "" "CHECKS")
  if(arg_UNPARSED_ARGUMENTS OR arg_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "fearless_enable_static_checks: cannot read '${arg_UNPARSED_ARGUMENTS} ${arg_KEYWORDS_MISSING_VALUES}'; the arguments are described in StaticChecks.cmake.")
  endif()
  if(NOT TARGET "${target}")
    message(FATAL_ERROR "fearless_enable_static_checks: there is no target '${target}' (yet): call it after add_executable or add_library.")
  endif()

  _fearless_find_clang_tidy(tidy)
  if(tidy)
    set(call "${tidy}" --quiet --experimental-custom-checks "--config-file=${CMAKE_CURRENT_FUNCTION_LIST_DIR}/checks/fearless.clang-tidy.yaml" --extra-arg=-Wno-unknown-warning-option)
    if(arg_CHECKS)
      list(JOIN arg_CHECKS "," checks)
      list(APPEND call "--checks=${checks}")
    endif()
    if(arg_ERRORS)
      list(APPEND call "--warnings-as-errors=*")
    endif()
    set_target_properties("${target}" PROPERTIES CXX_CLANG_TIDY "${call}")
  else()
    message(WARNING "fearless_enable_static_checks: '${target}' is built without clang-tidy; install version 22 or newer (Debian: the package clang-tidy-22) and configure again.")
  endif()

  find_program(cppcheck NAMES cppcheck NO_CACHE)
  if(cppcheck)
    # Not `performance`: passedByValue argues against the owned parameters that workers must have.
    set(call "${cppcheck}" --quiet --enable=warning,portability --inline-suppr)
    if(arg_ERRORS)
      list(APPEND call --error-exitcode=1)
    endif()
    set_target_properties("${target}" PROPERTIES CXX_CPPCHECK "${call}")
  else()
    message(WARNING "fearless_enable_static_checks: '${target}' is built without cppcheck; install it (Debian: the package cppcheck) and configure again.")
  endif()
endfunction()
