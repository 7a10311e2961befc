# SPDX-License-Identifier: MIT
# Builds the small project in test/ as a user would, and reads what the build says. Run with
#   cmake -D FOLDER=<scratch> -D COMPILER=<c++> -P test.cmake
# Each line of seeded.cpp, stock.cpp and reports.cpp that names a check must be reported by it, and by no other check; each
# check that the configuration switches on must be named;
# near_misses.cpp and listings.cpp must be built without findings; with ERRORS a finding must stop the build.

cmake_minimum_required(VERSION 3.25)

function(build out_result out_text target)
  execute_process(COMMAND "${CMAKE_COMMAND}" --build "${FOLDER}" --target "${target}"
    RESULT_VARIABLE result OUTPUT_VARIABLE text ERROR_VARIABLE text)
  set(${out_result} "${result}" PARENT_SCOPE)
  set(${out_text} "${text}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE "${FOLDER}")
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/test" -B "${FOLDER}" "-DCMAKE_CXX_COMPILER=${COMPILER}"
  "-DCHECKS=${CMAKE_CURRENT_LIST_DIR}" RESULT_VARIABLE result OUTPUT_VARIABLE text ERROR_VARIABLE text)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "The project cannot be configured:\n${text}")
endif()

foreach(right IN ITEMS near_misses listings)
  build(result text ${right})
  if(NOT result EQUAL 0 OR text MATCHES "warning:|error:")
    message(FATAL_ERROR "Right code is reported, or not compiled:\n${text}")
  endif()
endforeach()

set(named "")
foreach(wrong IN ITEMS seeded stock reports)
  build(result text ${wrong})
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "Without ERRORS a finding is a warning, and stops nothing:\n${text}")
  endif()
  # CMake's lists cannot hold ; [ ]
  string(REGEX REPLACE ";" "," plain "${text}")
  string(REPLACE "[" "<" plain "${plain}")
  string(REPLACE "]" ">" plain "${plain}")
  string(REGEX MATCHALL "${wrong}\\.cpp:[0-9]+:[0-9]+: (warning|error): [^\n]*<[a-z]+-[-a-zA-Z.]+>" said "${plain}")
  set(found "")
  foreach(line IN LISTS said)
    if(line MATCHES "^${wrong}\\.cpp:([0-9]+):.*<([-a-zA-Z.]+)>$")
      list(APPEND found "${CMAKE_MATCH_1} ${CMAKE_MATCH_2}")
    endif()
  endforeach()

  file(READ "${CMAKE_CURRENT_LIST_DIR}/test/${wrong}.cpp" source)
  string(REGEX REPLACE "[][;]" " " source "${source}")
  string(REPLACE "\n" ";" source "${source}")
  set(number 0)
  set(expected "")
  foreach(line IN LISTS source)
    math(EXPR number "${number} + 1")
    if(line MATCHES "// ([a-z]+-[-a-z]*[a-z])(@-([0-9]+))?$")
      set(at ${number})
      if(CMAKE_MATCH_3)
        math(EXPR at "${number} - ${CMAKE_MATCH_3}")
      endif()
      list(APPEND expected "${at} ${CMAKE_MATCH_1}")
      list(APPEND named "${CMAKE_MATCH_1}")
    endif()
  endforeach()
  set(missing ${expected})
  list(REMOVE_ITEM missing ${found})
  set(surplus ${found})
  list(REMOVE_ITEM surplus ${expected})
  if(missing OR surplus)
    message(FATAL_ERROR "${wrong}.cpp: not reported: '${missing}'; reported too much: '${surplus}'; the build said:\n${text}")
  endif()
endforeach()

file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/fearless.clang-tidy.yaml" checks REGEX "^  - Name: ")
list(TRANSFORM checks REPLACE "^  - Name: " "custom-")
if(NOT checks)
  message(FATAL_ERROR "There is no check in fearless.clang-tidy.yaml.")
endif()
file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/fearless.clang-tidy.yaml" stock REGEX "^  [a-z]+-[-a-z]+,$")
list(TRANSFORM stock REPLACE "^  (.*),$" "\\1")
foreach(check IN LISTS checks stock)
  if(NOT check IN_LIST named)
    message(FATAL_ERROR "The files with mistakes have none for ${check}.")
  endif()
endforeach()

build(result text one_mistake)
if(result EQUAL 0 OR NOT text MATCHES "custom-fearless-thread-not-joined")
  message(FATAL_ERROR "With ERRORS a finding must stop the build, and it did not:\n${text}")
endif()

list(LENGTH checks count)
message(NOTICE "the checks find what they must, ${count} of them")
