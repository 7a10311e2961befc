# SPDX-License-Identifier: MIT
# Runs the small suite in example/, whose outcomes are known, and compares the report with them. Prints
# "the report is right" if it is.
#   cmake -D CTEST=ctest -D COMPILER=c++ -D GENERATOR=Ninja -D FOLDER=<scratch> -P ReportTest.cmake

cmake_minimum_required(VERSION 3.25)

function(demand what)
  if(${ARGN})
  else()
    message(FATAL_ERROR "The report is wrong: ${what}. Look at ${build}/report/")
  endif()
endfunction()

function(run)
  execute_process(COMMAND "${CTEST}" --test-dir "${build}" --exclude-regex "/judge/" --fixture-exclude-any "/judge(/|$)" --output-junit report/junit.xml ${ARGN}
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

# The detector's word on the case that only a detector sees, as the last run of the suite reports it.
function(detector out field)
  string(JSON count LENGTH "${json}" cases)
  math(EXPR last "${count} - 1")
  foreach(index RANGE ${last})
    string(JSON name GET "${json}" cases ${index} name)
    if(name STREQUAL "seen/null_is_read_when_it_runs")
      string(JSON value GET "${json}" cases ${index} detector ${field})
      set(${out} "${value}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# The detector's build: it reports (true) or not (false). STEPS are of configure, build, test.
function(detect reports)
  foreach(step IN LISTS ARGN)
    set(configure "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/example" -B "${FOLDER}/detector" -G "${GENERATOR}"
      -D "EXAMPLE_DETECTOR=${reports}" -D "EXAMPLE_SOURCES=${FOLDER}/planted.txt")
    set(build "${CMAKE_COMMAND}" --build "${FOLDER}/detector")
    set(test "${CTEST}" --test-dir "${FOLDER}/detector")
    execute_process(COMMAND ${${step}} OUTPUT_QUIET ERROR_QUIET RESULT_VARIABLE result)
    if(NOT result EQUAL 0 AND NOT step STREQUAL "test")
      message(FATAL_ERROR "The example's detector cannot ${step}: ${result}")
    endif()
  endforeach()
endfunction()

set(build "${FOLDER}/build")
file(REMOVE_RECURSE "${build}" "${FOLDER}/detector")
file(WRITE "${FOLDER}/planted.txt" "as it was")
set(tools configured)
find_program(cppcheck NAMES cppcheck)
if(cppcheck)
  list(APPEND tools cppcheck)
endif()
execute_process(
  COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/example" -B "${build}" -G "${GENERATOR}" -D "CMAKE_CXX_COMPILER=${COMPILER}" "-DNEGATIVE_TEST_TOOLS=${tools}"
    -D "EXAMPLE_SOURCES=${FOLDER}/planted.txt"
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
demand("nothing is said about what was skipped" said MATCHES "Skipped: ")
demand("the table is not printed" said MATCHES "example: ${expected} of ")
demand("nothing is said to do next, or not the red tests" said MATCHES "Next: fix what is red")
file(READ "${build}/report/junit.xml" junit)
demand("JUnit knows no red test" junit MATCHES "name=\"negative/wrong/nothing_is_wrong/[^\"]*\"[^>]* status=\"fail\"")
file(COPY "${build}/report/conformance.json" DESTINATION "${FOLDER}")

# Listing the tests is no run.
run(-N)
string(JSON again GET "${json}" caught)
demand("ctest -N changed the report" again EQUAL expected)

# Four shards, each with its own report, put together are the report of the whole.
set(whole "${json}")
set(parts "")
foreach(part RANGE 1 4)
  set(build "${FOLDER}/shard-${part}")
  file(REMOVE_RECURSE "${build}")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/example" -B "${build}" -G "${GENERATOR}" -D "CMAKE_CXX_COMPILER=${COMPILER}"
      "-DNEGATIVE_TEST_TOOLS=${tools}" -D "EXAMPLE_SOURCES=${FOLDER}/planted.txt" -D NEGATIVE_TEST_SHARD=${part}/4
    OUTPUT_QUIET ERROR_QUIET)
  execute_process(COMMAND "${CTEST}" --test-dir "${build}" --exclude-regex "/judge/" --fixture-exclude-any "/judge(/|$)" OUTPUT_QUIET ERROR_QUIET)
  if(EXISTS "${build}/report/conformance.json") # a shard may be empty
    list(APPEND parts "${build}/report/conformance.json")
  endif()
endforeach()
list(LENGTH parts count)
demand("only ${count} of four shards judged anything" count GREATER 1)
execute_process(COMMAND "${PYTHON}" "${CMAKE_CURRENT_LIST_DIR}/../judge" merge ${parts} -o "${FOLDER}/merged.json" OUTPUT_VARIABLE said ERROR_VARIABLE said)
execute_process(COMMAND "${PYTHON}" "${CMAKE_CURRENT_LIST_DIR}/same_reports.py" "${FOLDER}/conformance.json" "${FOLDER}/merged.json"
  OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
demand("the shards together are not the whole: ${said}" result EQUAL 0)
set(build "${FOLDER}/build")
set(json "${whole}")

# What a detector saw in a build of its own counts while its sources are the same, and no longer.
set(one -R /null_is_read_when_it_runs/)
detector(outcome outcome)
demand("a detector that never ran is '${outcome}'" outcome STREQUAL "not run")
detect(true configure build test)
run(${one})
detector(outcome outcome)
detector(by by)
demand("what the detector saw is '${outcome}' by '${by}'" "${outcome} by ${by}" STREQUAL "seen by a detector by a detector 1.0")
file(WRITE "${FOLDER}/planted.txt" "changed")
run(${one})
detector(outcome outcome)
detector(reason reason)
demand("what a detector saw of other sources is '${outcome}', for '${reason}'" "${outcome}: ${reason}" MATCHES "^not run: the sources have changed")
detect(true test) # without a build
run(${one})
detector(outcome outcome)
demand("what a detector saw of an old build is '${outcome}'" outcome STREQUAL "not run")
detect(false configure build test)
run(${one})
detector(outcome outcome)
demand("what a detector does not see is '${outcome}'" outcome STREQUAL "wrong")
demand("nobody says that a detector does not see" said MATCHES "Next: fix what a detector does not see[^\n]*planted/null_is_read/mutant")

# A part of it: what a former run said does not pose as this one's.
detect(true configure build test)
run(-R /nothing_is_wrong/)
detector(outcome outcome)
demand("what a detector saw of a case that was not part of the run is '${outcome}'" outcome STREQUAL "not run")
record(outcome refused/deleted_function_is_called "(gcc|clang)" outcome)
demand("a test that was not part of the run is '${outcome}'" outcome STREQUAL "not run")
string(JSON caught GET "${json}" caught)
demand("${caught} mistakes are caught by no test" caught EQUAL 0)

# A judge that dies before it has written leaves the old record behind.
file(RENAME "${build}/negative-test/negative/tools" "${build}/negative-test/negative/gone")
run(-R /deleted_function_is_called/)
file(RENAME "${build}/negative-test/negative/gone" "${build}/negative-test/negative/tools")
record(outcome refused/deleted_function_is_called "(gcc|clang)" outcome)
demand("an old record poses as this run's: '${outcome}'" outcome MATCHES "^(wrong|not run)$")
# So does a run without the test that judges.
execute_process(COMMAND "${CTEST}" --test-dir "${build}" --fixture-exclude-any . -R /deleted_function_is_called/ OUTPUT_VARIABLE said ERROR_VARIABLE said)
demand("a verdict of an earlier run is shown again" said MATCHES "0% tests passed")

# Another library as the subject: a score, and no red test for what it accepts.
set(build "${FOLDER}/subject")
file(REMOVE_RECURSE "${build}")
execute_process(
  COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/example" -B "${build}" -G "${GENERATOR}" -D "CMAKE_CXX_COMPILER=${COMPILER}" -D NEGATIVE_TEST_TOOLS=configured
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
