# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ConformanceSubject
------------------

Another library as the subject of the suite.

.. code-block:: cmake

  conformance_subject(<target> <folder> [BEHIND <target>])

Makes the interface target ``<target>``, whose first include directory is ``<folder>``. There a header stands
under the same name as the one that the cases include (``fearless/fearless.hpp``), and gives the contract's names
for the other library. How to write one stands in ``subjects/README.md``. ``BEHIND`` is found after it.

An optional ``<folder>/subject.cmake`` says what the folder needs:

``SUBJECT_NAME``                 for tables; default: the folder's name
``SUBJECT_INCLUDE_DIRECTORIES``  more directories, relative to the folder
``SUBJECT_HEADER``               a header that must be there, such as ``boost/thread.hpp``
``SUBJECT_PACKAGE``              where it comes from, for the error's text

Sets ``CONFORMANCE_SUBJECT_NAME`` in the caller's scope.
#]=======================================================================]

include_guard(GLOBAL)

function(conformance_subject target folder)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "BEHIND" "")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "conformance_subject: cannot read '${arg_UNPARSED_ARGUMENTS}'.")
  endif()
  cmake_path(ABSOLUTE_PATH folder NORMALIZE)
  file(GLOB_RECURSE headers RELATIVE "${folder}" "${folder}/*.hpp" "${folder}/*.h")
  if(NOT headers)
    message(FATAL_ERROR "CONFORMANCE_SUBJECT: there is no header in ${folder}. Copy cmake/subjects/template/ and fill it in.")
  endif()
  set(SUBJECT_NAME "")
  set(SUBJECT_INCLUDE_DIRECTORIES "")
  set(SUBJECT_HEADER "")
  set(SUBJECT_PACKAGE "")
  include("${folder}/subject.cmake" OPTIONAL)
  if(folder STREQUAL "${PROJECT_SOURCE_DIR}/include")
    set(SUBJECT_NAME "${PROJECT_NAME}") # itself, by the same rule as the others
  elseif(SUBJECT_NAME STREQUAL "")
    cmake_path(GET folder FILENAME SUBJECT_NAME)
  endif()
  list(TRANSFORM SUBJECT_INCLUDE_DIRECTORIES REPLACE "^([^/])" "${folder}/\\1")
  if(SUBJECT_HEADER)
    string(MAKE_C_IDENTIFIER "CONFORMANCE_SUBJECT_HAS_${SUBJECT_HEADER}" found)
    find_path(${found} "${SUBJECT_HEADER}" PATHS ${SUBJECT_INCLUDE_DIRECTORIES})
    if(NOT ${found})
      message(FATAL_ERROR "CONFORMANCE_SUBJECT: ${SUBJECT_NAME} needs <${SUBJECT_HEADER}>, and it is not here: install it (${SUBJECT_PACKAGE}).")
    endif()
  endif()
  add_library(${target} INTERFACE)
  target_include_directories(${target} INTERFACE "${folder}" ${SUBJECT_INCLUDE_DIRECTORIES})
  if(arg_BEHIND)
    target_link_libraries(${target} INTERFACE ${arg_BEHIND})
  endif()
  message(STATUS "The subject is ${SUBJECT_NAME} (${folder}). This run gives a score: what it refuses is no failure, and what it accepts is none either.")
  set(CONFORMANCE_SUBJECT_NAME "${SUBJECT_NAME}" PARENT_SCOPE)
endfunction()
