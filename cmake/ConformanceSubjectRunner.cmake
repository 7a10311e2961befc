# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ConformanceSubjectRunner
------------------------

What does another library make of a case? Run by the tests that ``add_negative_tests(SUBJECT)`` makes:

.. code-block:: console

  cmake -D TOOL=<tool.cmake> -D CASE=<case.cpp> -P ConformanceSubjectRunner.cmake

The expectations in the case are this library's, so they are not asked. Instead:

- the right form does not compile: ``not offered``, the subject lacks the names, or spells them differently
- the wrong form does not compile because of a name that the subject lacks, and that the right form does not
  use: ``not offered``, too
- the right form compiles and the wrong one does not, for whatever reason: ``refused``
- both compile: ``silent``

The last line is ``conformance-subject: <that>``; a compiler that crashes gives none, and the test is red.
#]=======================================================================]

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/NegativeTestCase.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/NegativeTestRecord.cmake")
include("${TOOL}")
set(MODE case)
negative_test_read_case("${CASE}" "${NT_FAMILY}" "${NT_VERSION}")
set(CASE_COUNT 0)
set(ENV{LC_ALL} C)
set(stage -fsyntax-only)
if(NOT NT_GENERATE_FLAGS STREQUAL "")
  set(stage ${NT_GENERATE_FLAGS}) # GCC's flow analyses need code
endif()
set(use_pch "")
if(NT_PCH)
  set(use_pch ${NT_PCH_USE_FLAGS})
endif()

# Compiles one form. A compiler that dies judges nothing.
macro(compile pitfall)
  set(command "${NT_COMPILER}" ${NT_FLAGS} ${use_pch} "-DPITFALL=${pitfall}" ${stage} "${CASE}")
  execute_process(COMMAND ${command} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output TIMEOUT ${NT_TIMEOUT})
  if(NOT result MATCHES "^[0-9]+$" OR result GREATER 127 OR output MATCHES "internal compiler error|PLEASE (submit|ATTACH)")
    message(FATAL_ERROR "${NT_NAME} crashed or did not end (${result}):\n${output}")
  elseif(output MATCHES "precompiled header|fatal error: [^\n]*(PCH|pch|file not found)")
    message(FATAL_ERROR "${NT_NAME} cannot use the subject's headers:\n${output}")
  endif()
endmacro()

# The first error in the case itself that says that a name is missing, unless the right form uses that name, too: then
# the subject has it, and refuses to be used in this way.
function(missing_name out output)
  set(${out} "" PARENT_SCOPE)
  string(REGEX MATCHALL "[^\n]*error: ([^\n]*)" errors "${output}")
  list(FILTER errors INCLUDE REGEX "no (member|template|type) named|has no member named|is not a member of|does not name a|not (been )?declared|undeclared")
  string(FIND "${errors}" "${CASE}:" at)
  if(at EQUAL -1)
    return()
  endif()
  list(GET errors 0 first)
  string(REGEX REPLACE "^.*error: " "" first "${first}")
  file(READ "${CASE}" right)
  string(REGEX REPLACE "\n#if PITFALL\n[^#]*" "\n" right "${right}")
  string(REGEX REPLACE "//[^\n]*" "" right "${right}")
  set(name "")
  if(first MATCHES "(named|^) *'([A-Za-z_0-9]+)'")
    set(name "${CMAKE_MATCH_2}")
  endif()
  if(NOT name STREQUAL "" AND right MATCHES "[^A-Za-z_0-9]${name}[^A-Za-z_0-9]")
    return()
  endif()
  set(${out} "${first}" PARENT_SCOPE)
endfunction()

string(TIMESTAMP compiler_began "%s%f")
compile(0)
negative_test_encode(output)
if(NOT result EQUAL 0)
  set(verdict "not offered")
  set(sentence "the right form does not compile")
  if(output MATCHES "error: ([^\n]*)")
    string(APPEND sentence ": ${CMAKE_MATCH_1}")
  endif()
else()
  compile(1)
  negative_test_encode(output)
  set(verdict silent)
  set(sentence "it compiles without a word")
  missing_name(missing "${output}")
  if(NOT missing STREQUAL "")
    set(verdict "not offered")
    set(sentence "the wrong form uses a name that is not there: ${missing}")
  elseif(NOT result EQUAL 0)
    set(verdict refused)
    # A diagnostic that is no warning's is the types'.
    string(REGEX REPLACE "[^\n]*error: [^\n]*${NEGATIVE_TEST_OPEN}-W[^\n]*" "" hard "${output}")
    set(sentence "refused by analysis")
    if(hard MATCHES "error: ")
      set(sentence "refused by types")
    endif()
  elseif(NOT output STREQUAL "")
    set(sentence "it compiles, with a warning")
  endif()
endif()
negative_test_record("${verdict}" "" "${sentence}")
execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "conformance-subject: ${verdict}")
