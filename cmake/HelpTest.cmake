# SPDX-License-Identifier: MIT
# Every script answers --help: how it is called, and what its exit codes mean.
#   cmake -D PYTHON=<python3> -P cmake/HelpTest.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE scripts "${CMAKE_CURRENT_LIST_DIR}/*.sh" "${CMAKE_CURRENT_LIST_DIR}/*.py")
list(FILTER scripts EXCLUDE REGEX "/tests?/|/canaries/|_test\\.py$|/options\\.sh$|/show\\.sh$") # the last two are parts of others
set(count 0)
foreach(script IN LISTS scripts)
  file(READ "${script}" text)
  if(script MATCHES "\\.sh$")
    set(command sh "${script}")
  elseif(text MATCHES "__name__ == .__main__.")
    if(text MATCHES "import jinja2")
      continue() # it needs what only the catalogue needs
    endif()
    set(command "${PYTHON}" "${script}")
  else()
    continue()
  endif()
  execute_process(COMMAND ${command} --help RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT result EQUAL 0 OR NOT said MATCHES "[Uu]sage:" OR NOT said MATCHES "[Ee]xit code")
    message(FATAL_ERROR "${script} --help must say 'Usage:' and 'Exit code', and end with 0, not ${result}:\n${said}")
  endif()
  math(EXPR count "${count} + 1")
endforeach()
if(count LESS 8)
  message(FATAL_ERROR "Only ${count} scripts were found.")
endif()
message(NOTICE "${count} scripts answer --help")
