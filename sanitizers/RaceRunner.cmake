# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
RaceRunner
----------

Runs one program under ThreadSanitizer and judges what the detector said.

  cmake -D PROGRAM=<file> -D SOURCE=<file> -D EXPECT=race|clean [-D RUNS=<n>] -P RaceRunner.cmake
  cmake -D PROGRAM=<file> -D EXPECT=start -P RaceRunner.cmake

``race``: the exit code is the detector's own (66); there is at least one report; each report is a data race; in each,
both stacks (the access and the previous access) name a line of SOURCE that is marked ``// race: here``; all marked lines
are named; and nothing else is written to stderr.

``clean``: the exit code is 0 and stderr is empty.

``start``: as ``clean``; if the detector cannot start it says what helps.

``RUNS`` repeats the judgement, all of them must hold (default 1), and prints the count.
#]=======================================================================]

cmake_minimum_required(VERSION 3.25)

set(detector_exit_code 66)
if(NOT DEFINED RUNS)
  set(RUNS 1)
endif()

# A report's text as CMake can keep it in a list: no semicolons, no brackets.
function(make_plain out text)
  string(REPLACE ";" "," text "${text}")
  string(REPLACE "[" "(" text "${text}")
  string(REPLACE "]" ")" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# The lines of SOURCE that are marked, as numbers. Lines of the other form (`#if RACE` and `#else`) do not count here:
# a mark stands only in code that the racing form compiles.
function(marked_lines out)
  file(READ "${SOURCE}" text)
  make_plain(text "${text}")
  string(REPLACE "\n" ";" lines "${text}")
  set(marked "")
  set(number 0)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    if(line MATCHES "// race: here$")
      list(APPEND marked ${number})
    endif()
  endforeach()
  if(NOT marked)
    message(FATAL_ERROR "${SOURCE} marks no line with '// race: here', so no report could be judged.")
  endif()
  set(${out} "${marked}" PARENT_SCOPE)
endfunction()

# The marked lines that a stack names, innermost frame or caller.
function(lines_named out stack marked)
  cmake_path(GET SOURCE FILENAME name)
  string(REPLACE "." "\\." name "${name}")
  set(found "")
  foreach(number IN LISTS marked)
    if(stack MATCHES "/${name}:${number}[:) \n]")
      list(APPEND found ${number})
    endif()
  endforeach()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# Judges stderr of a racing program; <out> is empty, or what is wrong.
function(judge_race out text exit_code)
  set(${out} "" PARENT_SCOPE)
  if(NOT exit_code STREQUAL detector_exit_code)
    set(${out} "the exit code is '${exit_code}', and the detector's is ${detector_exit_code}" PARENT_SCOPE)
    return()
  endif()
  make_plain(text "${text}")
  marked_lines(marked)
  set(bar "==================\n")
  set(named "")
  set(reports 0)
  set(rest "${text}")
  while(TRUE)
    string(FIND "${rest}" "${bar}" begin)
    if(begin EQUAL -1)
      break()
    endif()
    string(SUBSTRING "${rest}" 0 ${begin} before)
    if(NOT before STREQUAL "")
      set(${out} "something else is on stderr: ${before}" PARENT_SCOPE)
      return()
    endif()
    string(LENGTH "${bar}" length)
    string(SUBSTRING "${rest}" ${length} -1 rest)
    string(FIND "${rest}" "${bar}" end)
    if(end EQUAL -1)
      set(${out} "a report is not closed" PARENT_SCOPE)
      return()
    endif()
    string(SUBSTRING "${rest}" 0 ${end} report)
    math(EXPR end "${end} + ${length}")
    string(SUBSTRING "${rest}" ${end} -1 rest)
    math(EXPR reports "${reports} + 1")

    if(NOT report MATCHES "^WARNING: ThreadSanitizer: data race \\(pid=[0-9]+\\)\n")
      set(${out} "report ${reports} is no data race:\n${report}" PARENT_SCOPE)
      return()
    endif()
    # "  Write of size 4 at ... by thread T1:\n    #0 ...\n\n  Previous read of size 4 at ...\n    #0 ...\n\n"
    set(access "([Ww]rite|[Rr]ead|[Aa]tomic write|[Aa]tomic read) of size [^\n]*\n")
    if(NOT report MATCHES "\n  ${access}(    #[^\n]*\n)+")
      set(${out} "report ${reports} shows no access:\n${report}" PARENT_SCOPE)
      return()
    endif()
    lines_named(here "${CMAKE_MATCH_0}" "${marked}")
    if(NOT report MATCHES "\n  Previous ${access}(    #[^\n]*\n)+")
      set(${out} "report ${reports} shows no previous access (its stack could not be restored):\n${report}" PARENT_SCOPE)
      return()
    endif()
    lines_named(there "${CMAKE_MATCH_0}" "${marked}")
    if(NOT here OR NOT there)
      set(${out} "report ${reports} is about other lines than the marked ones (${marked}):\n${report}" PARENT_SCOPE)
      return()
    endif()
    list(APPEND named ${here} ${there})
  endwhile()

  if(NOT reports)
    set(${out} "there is no report" PARENT_SCOPE)
    return()
  endif()
  if(NOT rest MATCHES "^(ThreadSanitizer: reported [0-9]+ warnings\n)?$")
    set(${out} "something else is on stderr: ${rest}" PARENT_SCOPE)
    return()
  endif()
  foreach(number IN LISTS marked)
    if(NOT number IN_LIST named)
      set(${out} "no report names the marked line ${number}:\n${text}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

function(judge_clean out text exit_code)
  set(${out} "" PARENT_SCOPE)
  if(NOT exit_code STREQUAL "0" OR NOT text STREQUAL "")
    set(${out} "the exit code is '${exit_code}', and stderr says:\n${text}" PARENT_SCOPE)
  endif()
endfunction()

if(NOT EXPECT MATCHES "^(race|clean|start)$")
  message(FATAL_ERROR "EXPECT is '${EXPECT}', and must be race, clean or start.")
endif()

# The caller's options would change what is reported and with which exit code.
set(ENV{TSAN_OPTIONS} "halt_on_error=0 exitcode=${detector_exit_code} color=never report_signal_unsafe=1 second_deadlock_stack=1")

set(right 0)
foreach(run RANGE 1 ${RUNS})
  execute_process(COMMAND "${PROGRAM}" RESULT_VARIABLE exit_code OUTPUT_VARIABLE said ERROR_VARIABLE text TIMEOUT 50)
  if(EXPECT STREQUAL "race")
    judge_race(wrong "${text}" "${exit_code}")
  else()
    judge_clean(wrong "${text}" "${exit_code}")
  endif()
  if(wrong STREQUAL "")
    math(EXPR right "${right} + 1")
  else()
    set(last_wrong "${wrong}")
  endif()
endforeach()

if(RUNS GREATER 1)
  message(STATUS "${right} of ${RUNS}: ${EXPECT}: ${PROGRAM}")
endif()
if(NOT right EQUAL RUNS)
  if(EXPECT STREQUAL "start")
    string(APPEND last_wrong "\nThreadSanitizer does not start. Newer kernels place programs where it cannot work (\"unexpected memory mapping\"): `sysctl vm.mmap_rnd_bits=28` as root mends it until the next boot; in a container, on the host. `setarch --addr-no-randomize <program>` mends it for one program.")
  endif()
  message(FATAL_ERROR "${EXPECT} was expected of ${PROGRAM}, but ${last_wrong}")
endif()
