# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ConformanceReportRun
--------------------

What CTest's own log says of the run that has just ended. A part of ``ConformanceReportScript.cmake``,
which has set ``REPORT_BUILD`` and ``stamp``, a file that was written before the first test.

Sets ``RAN_<test>`` to ``passed``, ``failed``, ``skipped`` or ``not run`` for each test that was part of the
run, ``ran`` to their number, ``red`` to that of the failed ones, and ``ended``.
#]=======================================================================]

# The log of a run that goes on still has a name of its own; the newest is ours.
file(GLOB logs "${REPORT_BUILD}/Testing/Temporary/LastTest*.log.tmp")
if(NOT logs)
  file(GLOB logs "${REPORT_BUILD}/Testing/Temporary/LastTest*.log")
  list(FILTER logs EXCLUDE REGEX "/LastTests[A-Z]")
endif()
set(log "")
foreach(candidate IN LISTS logs)
  if(NOT log OR "${candidate}" IS_NEWER_THAN "${log}")
    set(log "${candidate}")
  endif()
endforeach()
if(NOT log OR NOT EXISTS "${stamp}" OR NOT "${log}" IS_NEWER_THAN "${stamp}")
  message(FATAL_ERROR "ConformanceReportScript: there is no log of a run in ${REPORT_BUILD}/Testing/Temporary; run ctest in ${REPORT_BUILD}")
endif()
string(TIMESTAMP ended "%Y-%m-%dT%H:%M:%SZ" UTC)

# A test whose fixture failed has an empty command in the log.
set(test "")
set(ran 0)
set(grouped "")
file(READ "${log}" text) # not by lines: a bracket in one of them would glue a list together
string(REGEX MATCHALL "\n([0-9]+/[0-9]+ Testing: [^\n]*|Command: \"\"|Skip regular expression found)" lines "${text}")
unset(text)
foreach(line IN LISTS lines)
  if(line MATCHES "^\n[0-9]+/[0-9]+ Testing: (.*)$")
    set(test "${CMAKE_MATCH_1}")
    set("RAN_${test}" passed)
    math(EXPR ran "${ran} + 1")
    if(test MATCHES "^[^.]+/[A-Za-z]+[.][A-Za-z]+$")
      list(APPEND grouped "${test}")
    endif()
  elseif(line STREQUAL "\nCommand: \"\"")
    set("RAN_${test}" "not run")
  else()
    set("RAN_${test}" skipped)
  endif()
endforeach()
set(red 0)
set(failed "${REPORT_BUILD}/Testing/Temporary/LastTestsFailed.log")
if(EXISTS "${failed}" AND "${failed}" IS_NEWER_THAN "${stamp}")
  file(STRINGS "${failed}" lines)
  foreach(line IN LISTS lines)
    math(EXPR red "${red} + 1")
    string(REGEX REPLACE "^[0-9]+:" "" test "${line}")
    if("${RAN_${test}}" STREQUAL "passed")
      set("RAN_${test}" failed)
    endif()
  endforeach()
endif()

# A GoogleTest suite is as red as its reddest test.
foreach(test IN LISTS grouped)
  string(REGEX REPLACE "[.].*$" "" group "${test}")
  if(NOT DEFINED "RAN_${group}" OR NOT RAN_${test} STREQUAL "passed")
    set("RAN_${group}" "${RAN_${test}}")
  endif()
endforeach()
