# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
RepeatedRun
-----------

One test: runs a GoogleTest program whole, several times in one process, its tests shuffled; under a sanitizer, which
ends it at the first finding.

  cmake -D PROGRAM=<file> [-D REPEAT=<n>] [-D CORES=all|one] [-D PERTURB=ON] -P RepeatedRun.cmake

``CORES=one`` pins it to one processor: threads then change places at other points than when they truly run at once.
``PERTURB`` lets the subject pause at its synchronisation points (include/fearless/detail/perturb.hpp).

The seed of the shuffling and of the pauses is a fresh one in each run, and printed. FEARLESS_SEED=<1 to 99999> in the
environment repeats it.
#]=======================================================================]

cmake_minimum_required(VERSION 3.25)

if(NOT DEFINED REPEAT)
  set(REPEAT 2)
endif()
set(seed "$ENV{FEARLESS_SEED}")
if(seed STREQUAL "")
  string(RANDOM LENGTH 4 ALPHABET 0123456789 digits)
  set(seed "1${digits}")
endif()
if(NOT seed MATCHES "^[1-9][0-9]?[0-9]?[0-9]?[0-9]?$")
  message(FATAL_ERROR "FEARLESS_SEED is '${seed}', and must be a number from 1 to 99999.")
endif()
message(STATUS "seed ${seed} (again with FEARLESS_SEED=${seed} in the environment)")

set(command "${PROGRAM}" --gtest_repeat=${REPEAT} --gtest_shuffle --gtest_random_seed=${seed} --gtest_brief=1)
if(CORES STREQUAL "one")
  find_program(taskset taskset)
  if(NOT taskset)
    message("skipped: taskset is not installed (Debian: the package util-linux)")
    return()
  endif()
  # One of those that this process may use, which need not be number 0.
  file(STRINGS /proc/self/status allowed REGEX "^Cpus_allowed_list:")
  string(REGEX MATCH "[0-9]+" core "${allowed}")
  list(PREPEND command "${taskset}" --cpu-list ${core})
endif()
if(PERTURB)
  set(ENV{FEARLESS_PERTURB_SEED} ${seed})
endif()
set(ENV{TSAN_OPTIONS} "halt_on_error=1 second_deadlock_stack=1")
set(ENV{ASAN_OPTIONS} "detect_stack_use_after_return=1 strict_init_order=1 detect_leaks=1")
set(ENV{UBSAN_OPTIONS} "print_stacktrace=1")

execute_process(COMMAND ${command} RESULT_VARIABLE exit_code OUTPUT_VARIABLE said ERROR_VARIABLE said TIMEOUT 170)
if(NOT exit_code STREQUAL "0")
  string(JOIN " " line ${command})
  message(FATAL_ERROR "With seed ${seed} the program ended with '${exit_code}':\n${said}\n${line}")
endif()
