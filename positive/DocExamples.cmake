# SPDX-License-Identifier: MIT
# Every line of code in a doc comment (four blanks after the comment's one) must stand in EXAMPLES, where a test
# compiles and runs it. Blanks and trailing comments do not count.
#
#   cmake -D HEADERS=<folder> -D EXAMPLES=<file> -P DocExamples.cmake

cmake_minimum_required(VERSION 3.25)

# What counts of a line; brackets and semicolons are replaced because CMake's lists give them a meaning.
function(essence out text)
  string(REGEX REPLACE "[ \t]" "" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(readable_lines out file)
  file(READ "${file}" text)
  string(REPLACE ";" "<semicolon>" text "${text}")
  string(REPLACE "[" "<open>" text "${text}")
  string(REPLACE "]" "<close>" text "${text}")
  string(REPLACE "\\" "<backslash>" text "${text}")
  string(REPLACE "\n" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

readable_lines(lines "${EXAMPLES}")
set(compiled "")
foreach(line IN LISTS lines)
  string(REGEX REPLACE "//.*$" "" line "${line}")
  essence(line "${line}")
  list(APPEND compiled "${line}")
endforeach()

set(examples 0)
set(missing "")
file(GLOB_RECURSE headers "${HEADERS}/*.hpp")
foreach(header IN LISTS headers)
  readable_lines(lines "${header}")
  foreach(line IN LISTS lines)
    if(line MATCHES "^ *//     ([^ ].*)$")
      set(code "${CMAKE_MATCH_1}")
      string(REGEX REPLACE "//.*$" "" code "${code}")
      essence(wanted "${code}")
      math(EXPR examples "${examples} + 1")
      if(NOT wanted IN_LIST compiled)
        cmake_path(GET header FILENAME name)
        string(APPEND missing "\n  ${name}: ${code}")
      endif()
    endif()
  endforeach()
endforeach()

if(examples EQUAL 0)
  message(FATAL_ERROR "No example was found below ${HEADERS}: the search itself is broken.")
endif()
if(missing)
  string(REPLACE "<semicolon>" ";" missing "${missing}")
  string(REPLACE "<open>" "[" missing "${missing}")
  string(REPLACE "<close>" "]" missing "${missing}")
  string(REPLACE "<backslash>" "\\" missing "${missing}")
  message(FATAL_ERROR "These lines of doc comments are compiled by no test; add them to ${EXAMPLES}:${missing}")
endif()
message(STATUS "${examples} lines of examples, all of them compiled and run")
