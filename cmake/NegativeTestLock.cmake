# SPDX-License-Identifier: MIT
# Proves the lock of NegativeTest.cmake: runs the tests of known colour in FOLDER with CTEST and compares the colours.
# Prints "the lock holds" if and only if every red-* was red, every green-* green, and none was missing.

cmake_minimum_required(VERSION 3.25)

file(WRITE "${FOLDER}/of_another_run" "1 1\nnegative-test verdict: silent, as documented\n")
file(WRITE "${FOLDER}/empty" "")
execute_process(COMMAND "${CTEST}" -N WORKING_DIRECTORY "${FOLDER}" OUTPUT_VARIABLE listing)
execute_process(COMMAND "${CTEST}" --no-tests=error WORKING_DIRECTORY "${FOLDER}" OUTPUT_VARIABLE output ERROR_VARIABLE output)

string(REGEX MATCHALL "#[0-9]+: (red|green)-[a-z-]+" names "${listing}")
set(broken "")
set(seen 0)
foreach(name IN LISTS names)
  string(REGEX REPLACE "^#[0-9]+: " "" name "${name}")
  set(passed FALSE)
  if(output MATCHES "#[0-9]+: ${name} \\.* +Passed")
    set(passed TRUE)
  endif()
  if((name MATCHES "^green-" AND NOT passed) OR (name MATCHES "^red-" AND passed))
    list(APPEND broken "${name}")
  endif()
  math(EXPR seen "${seen} + 1")
endforeach()

if(broken OR seen LESS 20)
  message(NOTICE "${output}")
  message(FATAL_ERROR "The lock of the negative tests is broken (${seen} tests seen; wrong colour: ${broken}): "
    "this version of CTest combines WILL_FAIL, PASS_REGULAR_EXPRESSION and FAIL_REGULAR_EXPRESSION differently. No green of this suite can be trusted.")
endif()
message(NOTICE "the lock holds")
