# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
RaceRunner
----------

One test: runs one program several times under a detector; each run must end as expected.

  cmake -D PROGRAM=<file> -D SOURCE=<file> -D DETECTOR=<name> -D EXPECT=report|silent [-D "KIND=<kind of report>"]
    [-D RUNS=<n>] -P RaceRunner.cmake
  cmake -D PROGRAM=<file> -D EXPECT=start [-D "COMPILER=<id> <version>"] -P RaceRunner.cmake

``report`` and ``silent`` are those of Judge.cmake. A program with turns runs ``RUNS`` times (default 1) in all, the two
orders in turn. ``start`` is ``silent``, and the same program called with the word ``mistake`` must be reported with a line
of its source; if the sanitizer cannot start, or its reports name no line, it says what helps.
#]=======================================================================]

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/Judge.cmake")

if(NOT EXPECT MATCHES "^(report|silent|start)$")
  message(FATAL_ERROR "EXPECT is '${EXPECT}', and must be report, silent or start.")
endif()
if(NOT DEFINED RUNS)
  set(RUNS 1)
endif()
if(NOT RUNS MATCHES "^[1-9][0-9]*$")
  message(FATAL_ERROR "RUNS is '${RUNS}', and must be a number from 1 on.")
endif()

if(EXPECT STREQUAL "start")
  judge_run(wrong "${PROGRAM}" "" silent "" natural)
  if(NOT wrong STREQUAL "")
    if(wrong MATCHES "unexpected memory mapping")
      string(APPEND wrong "\nThe kernel places programs where this ThreadSanitizer cannot work: vm.mmap_rnd_bits is too large. `sysctl vm.mmap_rnd_bits=28` as root mends it until the next boot; in a container, do it on the host. `setarch --addr-no-randomize <program>` mends it for one program.")
    elseif(wrong MATCHES "ptrace|LeakSanitizer has encountered a fatal error")
      string(APPEND wrong "\nLeakSanitizer stops the program as a debugger does, and somebody else does so already, or the container forbids it: run outside of gdb and strace, allow it with `docker run --cap-add SYS_PTRACE`, or do without leak checking with ASAN_OPTIONS=detect_leaks=0.")
    elseif(wrong MATCHES "cannot open shared object file|error while loading shared libraries")
      string(APPEND wrong "\nThe sanitizer's runtime is missing: Debian's packages are libclang-rt-22-dev (or that of your version of Clang), and libtsan2 and libasan8 for GCC.")
    endif()
    message(FATAL_ERROR "The sanitizer does not start: ${wrong}")
  endif()
  # Reports without lines judge nothing: Clang's runtimes ask a program, llvm-symbolizer, for the line of an address.
  execute_process(COMMAND "${PROGRAM}" mistake RESULT_VARIABLE exit_code OUTPUT_VARIABLE text ERROR_VARIABLE text TIMEOUT 50)
  if(exit_code STREQUAL "0")
    message(FATAL_ERROR "The sanitizer reports nothing where a mistake was planted (detector_starts.cpp); no silence of it means anything:\n${text}")
  elseif(NOT text MATCHES "detector_starts[.]cpp:[0-9]+")
    set(hint "the sanitizer's runtime finds no program that knows the lines, such as llvm-symbolizer")
    if("${COMPILER}" MATCHES "Clang ([0-9]+)")
      set(hint "install the llvm-symbolizer of this Clang (Debian: the package llvm-${CMAKE_MATCH_1}; or run cmake/bootstrap.sh)")
    endif()
    message(FATAL_ERROR "The sanitizer's reports name no line, so none can be judged: ${hint}. It said:\n${text}")
  endif()
  return()
endif()

judge_launcher(launcher "${DETECTOR}")
judge_orders(orders "${SOURCE}")
list(LENGTH orders ways)
set(right 0)
foreach(run RANGE 1 ${RUNS})
  math(EXPR way "${run} % ${ways}")
  list(GET orders ${way} order)
  judge_run(wrong "${launcher};${PROGRAM}" "${SOURCE}" "${EXPECT}" "${KIND}" "${order}")
  if(wrong STREQUAL "")
    math(EXPR right "${right} + 1")
  else()
    set(last_wrong "${wrong}")
  endif()
endforeach()
message(STATUS "${right} of ${RUNS}: ${EXPECT} ${KIND}: ${PROGRAM}")
if(NOT right EQUAL RUNS)
  message(FATAL_ERROR "${EXPECT} ${KIND} was expected of ${PROGRAM}, but ${last_wrong}")
endif()
