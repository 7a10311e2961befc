# SPDX-License-Identifier: MIT
# Every example of a doc comment (four blanks more than the comment's one) must stand in EXAMPLES, where a test compiles
# and runs it. Blanks, line ends and trailing comments do not count.
#
#   cmake -D HEADERS=<folder> -D EXAMPLES=<file> -P DocExamples.cmake

cmake_minimum_required(VERSION 3.25)

# The file's lines as a list; what CMake's lists give a meaning to is spelled out.
function(read_lines out file)
  file(READ "${file}" text)
  string(REPLACE ";" "<semicolon>" text "${text}")
  string(REPLACE "[" "<open>" text "${text}")
  string(REPLACE "]" "<close>" text "${text}")
  string(REPLACE "\\" "<backslash>" text "${text}")
  string(REPLACE "\n" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# What counts of a line of code.
function(essence out line)
  string(REGEX REPLACE "//.*$" "" line "${line}")
  string(REGEX REPLACE "[ \t]" "" line "${line}")
  set(${out} "${line}" PARENT_SCOPE)
endfunction()

read_lines(lines "${EXAMPLES}")
set(compiled "")
foreach(line IN LISTS lines)
  essence(line "${line}")
  string(APPEND compiled "${line}")
endforeach()

set(examples 0)
set(missing "")
file(GLOB_RECURSE headers "${HEADERS}/*.hpp")
foreach(header IN LISTS headers)
  cmake_path(GET header FILENAME name)
  read_lines(lines "${header}")
  set(wanted "")
  set(shown "")
  foreach(line IN LISTS lines ITEMS "end of file")
    if(line MATCHES "^ *//     (.*[^ ].*)$")
      string(APPEND shown "\n  ${CMAKE_MATCH_1}")
      essence(code "${CMAKE_MATCH_1}")
      string(APPEND wanted "${code}")
    elseif(NOT wanted STREQUAL "")
      math(EXPR examples "${examples} + 1")
      string(FIND "${compiled}" "${wanted}" at)
      if(at EQUAL -1)
        string(APPEND missing "\n${name}:${shown}")
      endif()
      set(wanted "")
      set(shown "")
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
  message(FATAL_ERROR "These examples of doc comments are compiled by no test; add them to ${EXAMPLES}:${missing}")
endif()
message(STATUS "${examples} examples, all of them compiled and run")
