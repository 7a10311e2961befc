# SPDX-License-Identifier: MIT
# Checks that the sources are formatted as .clang-format says, or formats them:
#
#   cmake -P cmake/format.cmake            # names what is not formatted, and fails
#   cmake -D FIX=ON -P cmake/format.cmake
#
# Left out are the cases of negative/ and the canaries, where formatting would move an expectation from its line. Versions
# of clang-format differ, so it is that of the reference Clang, or the one that -D CLANG_FORMAT=<path> names.
cmake_minimum_required(VERSION 3.25)

set(wanted 22)
find_program(CLANG_FORMAT NAMES clang-format-${wanted} clang-format)
if(NOT CLANG_FORMAT)
  message(FATAL_ERROR "clang-format was not found: install it (Debian: the package clang-format-${wanted}).")
endif()
execute_process(COMMAND "${CLANG_FORMAT}" --version OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT version MATCHES "version ${wanted}\\.")
  message(FATAL_ERROR "'${version}' formats differently: install version ${wanted} (Debian: the package clang-format-${wanted}).")
endif()

cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH root)
set(files "")
foreach(folder include positive sanitizers cmake/packaging cmake/examples/consumer cmake/examples/lengths/include)
  file(GLOB_RECURSE found "${root}/${folder}/*.hpp" "${root}/${folder}/*.cpp")
  list(APPEND files ${found})
endforeach()
list(LENGTH files count)
if(count EQUAL 0)
  message(FATAL_ERROR "There is nothing to format below ${root}.")
endif()

if(FIX)
  execute_process(COMMAND "${CLANG_FORMAT}" -i ${files} COMMAND_ERROR_IS_FATAL ANY)
  message(NOTICE "formatted ${count} files")
  return()
endif()
execute_process(COMMAND "${CLANG_FORMAT}" --dry-run --Werror ${files} ERROR_VARIABLE said RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  string(REGEX MATCHALL "[^\n]+:[0-9]+:[0-9]+: error: [^\n]*" places "${said}")
  list(TRANSFORM places REPLACE ":[0-9]+:[0-9]+: .*" "")
  list(REMOVE_DUPLICATES places)
  list(JOIN places "\n  " places)
  message(FATAL_ERROR "Not formatted:\n  ${places}\nTo fix it: cmake -D FIX=ON -P cmake/format.cmake")
endif()
message(NOTICE "${count} files are formatted")
