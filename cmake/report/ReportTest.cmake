# SPDX-License-Identifier: MIT
# Runs the small suite in example/, whose outcomes are known, and compares the report with them. Prints
# "the report is right" if it is.
#   cmake -D CTEST=ctest -D COMPILER=c++ -D FOLDER=<scratch> -P ReportTest.cmake

cmake_minimum_required(VERSION 3.25)

function(demand what)
  if(${ARGN})
  else()
    message(FATAL_ERROR "The report is wrong: ${what}. Look at ${build}/report/")
  endif()
endfunction()

function(run)
  execute_process(COMMAND "${CTEST}" --test-dir "${build}" --exclude-regex "/judge/" --fixture-exclude-any "/judge" --output-junit report/junit.xml ${ARGN}
    OUTPUT_VARIABLE said ERROR_VARIABLE said)
  set(said "${said}" PARENT_SCOPE)
  file(READ "${build}/report/conformance.json" json)
  set(json "${json}" PARENT_SCOPE)
endfunction()

# The field of the record of a case and tool; "NONE" if there is no such record.
function(record out case tool field)
  string(JSON count LENGTH "${json}" records)
  math(EXPR last "${count} - 1")
  set(${out} NONE PARENT_SCOPE)
  foreach(index RANGE ${last})
    string(JSON pitfall GET "${json}" records ${index} pitfall)
    string(JSON mistake GET "${json}" records ${index} mistake)
    string(JSON by GET "${json}" records ${index} tool)
    if("${pitfall}/${mistake}" STREQUAL case AND by MATCHES "^${tool}")
      string(JSON value GET "${json}" records ${index} ${field})
      set(${out} "${value}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

set(build "${FOLDER}/build")
file(REMOVE_RECURSE "${build}")
set(tools configured)
find_program(cppcheck NAMES cppcheck)
if(cppcheck)
  list(APPEND tools cppcheck)
endif()
execute_process(
  COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/example" -B "${build}" -D "CMAKE_CXX_COMPILER=${COMPILER}" "-DNEGATIVE_TEST_TOOLS=${tools}"
  OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "The example cannot be configured:\n${said}")
endif()

# All of it.
run()
record(outcome refused/deleted_function_is_called "(gcc|clang)" outcome)
demand("the deleted function is '${outcome}'" outcome STREQUAL "refused by types")
record(outcome wrong/nothing_is_wrong "(gcc|clang)" outcome)
demand("the accepted mistake is '${outcome}'" outcome STREQUAL "wrong")
record(name wrong/nothing_is_wrong "(gcc|clang)" wrong)
demand("the accepted mistake is called '${name}'" name STREQUAL "accepted")
record(outcome broken/twin_is_broken "(gcc|clang)" outcome)
demand("the case with a broken twin is '${outcome}'" outcome MATCHES "^(wrong|not run)$")
record(outcome found/null_is_read "(gcc|clang)" outcome)
demand("the null pointer is '${outcome}'" outcome STREQUAL "silent")
record(matched refused/deleted_function_is_called "(gcc|clang)" matched)
demand("what matched is '${matched}'" matched MATCHES "deleted function")
string(JSON sentence GET "${json}" cases 2 sentence)
demand("the sentence is '${sentence}'" sentence STREQUAL "A deleted function is called, with \"quotes\" and a back\\slash in the sentence.")
string(JSON caught GET "${json}" caught)
set(expected 3)
if(cppcheck)
  set(expected 4)
  record(outcome found/null_is_read cppcheck outcome)
  demand("the null pointer is '${outcome}' by cppcheck" outcome STREQUAL "found by a check")
  file(READ "${build}/report/conformance.sarif" sarif)
  string(JSON rule GET "${sarif}" runs 0 results 0 ruleId)
  string(JSON uri GET "${sarif}" runs 0 results 0 locations 0 physicalLocation artifactLocation uri)
  string(JSON line GET "${sarif}" runs 0 results 0 locations 0 physicalLocation region startLine)
  string(JSON version GET "${sarif}" version)
  set(finding "${version} ${uri}:${line} ${rule}")
  demand("SARIF says '${finding}'" finding STREQUAL "2.1.0 negative/found/null_is_read.cpp:14 nullPointer")
endif()
demand("${caught} mistakes are caught instead of ${expected}" caught EQUAL expected)
demand("the table is not printed" said MATCHES "example: ${expected} of ")
demand("nothing is said to do next, or not the red tests" said MATCHES "Next: mend what is red")
file(READ "${build}/report/junit.xml" junit)
demand("JUnit knows no red test" junit MATCHES "name=\"negative/wrong/nothing_is_wrong/[^\"]*\"[^>]* status=\"fail\"")
file(COPY "${build}/report/conformance.json" DESTINATION "${FOLDER}")

# Listing the tests is no run.
run(-N)
string(JSON again GET "${json}" caught)
demand("ctest -N changed the report" again EQUAL expected)

# A part of it: what a former run said does not pose as this one's.
run(-R /nothing_is_wrong/)
record(outcome refused/deleted_function_is_called "(gcc|clang)" outcome)
demand("a test that was not part of the run is '${outcome}'" outcome STREQUAL "not run")
string(JSON caught GET "${json}" caught)
demand("${caught} mistakes are caught by no test" caught EQUAL 0)

# A judge that dies before it has written leaves the old record behind.
file(GLOB tool_files "${build}/negative-test/negative/[gc]*-[0-9]*.cmake")
list(FILTER tool_files EXCLUDE REGEX canary)
foreach(tool_file IN LISTS tool_files)
  file(APPEND "${tool_file}" "set(NT_RECORDS \"\")\n")
endforeach()
run(-R /deleted_function_is_called/)
record(outcome refused/deleted_function_is_called "(gcc|clang)" outcome)
demand("an old record poses as this run's: '${outcome}'" outcome STREQUAL "wrong")

# Another library as the subject: a score, and no red test for what it accepts.
set(build "${FOLDER}/subject")
file(REMOVE_RECURSE "${build}")
execute_process(
  COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/example" -B "${build}" -D "CMAKE_CXX_COMPILER=${COMPILER}" -D NEGATIVE_TEST_TOOLS=configured
    -D "CONFORMANCE_SUBJECT=${CMAKE_CURRENT_LIST_DIR}/example/subject"
  OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "The example cannot be configured for another subject:\n${said}")
endif()
run()
record(outcome refused/deleted_function_is_called "(gcc|clang)" outcome)
demand("what the other library accepts is '${outcome}'" outcome STREQUAL "silent")
record(outcome refused/result_of_nothing_is_read "(gcc|clang)" outcome)
demand("what the other library refuses is '${outcome}'" outcome STREQUAL "refused by types")
record(outcome refused/function_without_a_twin_elsewhere "(gcc|clang)" outcome)
demand("what the other library does not have is '${outcome}'" outcome STREQUAL "not offered")
record(outcome wrong/nothing_is_wrong "(gcc|clang)" outcome)
demand("a case that does not include the subject is '${outcome}'" outcome STREQUAL "NONE")
demand("no score is printed" said MATCHES "another library as the subject: 1 of 2 offered mistakes refused .50 %., 3 in the suite")
demand("a run with another subject fails" said MATCHES "100% tests passed")

message(NOTICE "the report is right")
