# SPDX-License-Identifier: MIT
# fearless_enable_borrow_checks(<target> WARN) warns and stops nothing; without WARN the same finding stops the build.
#   cmake -D FOLDER=<scratch> -D COMPILER=<c++> -D MODULE=<BorrowChecks.cmake> -P warn_test.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${FOLDER}")
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/warn_test" -B "${FOLDER}" "-DCMAKE_CXX_COMPILER=${COMPILER}"
  "-DMODULE=${MODULE}" "-DCMAKE_CXX_FLAGS=-Werror" RESULT_VARIABLE result OUTPUT_VARIABLE text ERROR_VARIABLE text)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "The project cannot be configured:\n${text}")
endif()
foreach(target warned stopped)
  execute_process(COMMAND "${CMAKE_COMMAND}" --build "${FOLDER}" --target ${target} RESULT_VARIABLE result OUTPUT_VARIABLE text ERROR_VARIABLE text)
  if(target STREQUAL "warned" AND NOT (result EQUAL 0 AND text MATCHES "warning: [^\n]*nodiscard"))
    message(FATAL_ERROR "With WARN the finding must be a warning, and stop nothing:\n${text}")
  elseif(target STREQUAL "stopped" AND (result EQUAL 0 OR NOT text MATCHES "error: [^\n]*nodiscard"))
    message(FATAL_ERROR "Without WARN the finding must stop the build:\n${text}")
  endif()
endforeach()
message(NOTICE "WARN warns, and without it the build stops")
