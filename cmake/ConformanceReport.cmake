# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ConformanceReport
-----------------

What one run of ``ctest`` found, to read and to hand on.

.. code-block:: cmake

  add_conformance_report(<project name>
    [RUST_PREFIX <prefix>]           # tests <prefix>/<folder>/<file stem> prove what rustc says to the same mistake
    [DETECTOR <name>]                # this build runs planted mistakes under a detector: its name, for readers
    [DETECTOR_SOURCES <file or folder>...]  # what the detectors' programs are made of
    [COMPLETE_IF <command>...]       # prints nothing if everything is installed that the tests use
    [ALLOWED_SKIPS <test>...])       # what may be skipped even then

Call it once, from the top directory, after all calls of ``add_negative_tests``. From then on each ``ctest`` in the build
folder ends with a table, pitfalls down and tools across, and with a line that names what was skipped and why, and leaves in
``<build>/report/``

``conformance.json``   everything; its schema is ``report/conformance.schema.json``
``conformance.sarif``  what the checks (clang-tidy, static analyzer, cppcheck) find, as SARIF 2.1.0
``conformance.txt``    the table

JUnit is CTest's own: ``ctest --output-junit report/junit.xml``, which the test presets do.

A case that only a detector sees (``Detector: sanitizers/races/arc_count``) is judged in another build, with ``DETECTOR``.
There ``sanitizers/races/arc_count`` is appended to the global property ``CONFORMANCE_DETECTED``, its test ``.../mutant``
passes if the detector reports the mistake, and ``.../correct`` if it is silent about the correct form. What the last run
there saw is read here, as long as the sources are the same: ``judge/detectors.py``.

How it is kept honest: CTest runs ``judge report`` before the first test and after the last (``CTEST_CUSTOM_PRE_TEST``,
``CTEST_CUSTOM_POST_TEST``; so a project with a ``CTestCustom.cmake`` of its own must merge the two). A record counts only if
it was made in this run and CTest itself has run that test; and where CTest calls the test failed, no record makes it
anything else. What did not run says so. Where ``COMPLETE_IF`` holds, a test that is skipped and not allowed to be makes
``ctest`` fail.

Example::

  include(ConformanceReport)
  add_conformance_report(mine)
#]=======================================================================]

include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/JudgePython.cmake")

set(CONFORMANCE_REPORT_JUDGE "${CMAKE_CURRENT_LIST_DIR}/judge")

# All programs that are built in the directory and below.
function(_conformance_report_programs out directory)
  get_property(targets DIRECTORY "${directory}" PROPERTY BUILDSYSTEM_TARGETS)
  get_property(directories DIRECTORY "${directory}" PROPERTY SUBDIRECTORIES)
  set(programs "")
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE")
      list(APPEND programs ${target})
    endif()
  endforeach()
  foreach(below IN LISTS directories)
    _conformance_report_programs(more "${below}")
    list(APPEND programs ${more})
  endforeach()
  set(${out} "${programs}" PARENT_SCOPE)
endfunction()

function(add_conformance_report project)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "RUST_PREFIX;DETECTOR" "DETECTOR_SOURCES;COMPLETE_IF;ALLOWED_SKIPS")
  if(arg_UNPARSED_ARGUMENTS OR arg_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "add_conformance_report: cannot read '${arg_UNPARSED_ARGUMENTS} ${arg_KEYWORDS_MISSING_VALUES}'.")
  endif()
  if(NOT CMAKE_CURRENT_BINARY_DIR STREQUAL CMAKE_BINARY_DIR)
    message(FATAL_ERROR "add_conformance_report: call it from the top directory; CTest reads its CTestCustom.cmake there only.")
  endif()
  judge_find_python(reason)
  if(reason)
    message(STATUS "No report: ${reason}")
    return()
  endif()
  get_property(suites GLOBAL PROPERTY NEGATIVE_TEST_SUITES)
  get_property(subject GLOBAL PROPERTY CONFORMANCE_SUBJECT_NAME) # empty: the project's own library
  get_property(detected GLOBAL PROPERTY CONFORMANCE_DETECTED)
  set(folder "${CMAKE_BINARY_DIR}/report")
  file(MAKE_DIRECTORY "${folder}")
  set(description "project ${project}\nsubject ${subject}\nrust ${arg_RUST_PREFIX}\nsource ${CMAKE_SOURCE_DIR}\nbuild ${CMAKE_BINARY_DIR}\n")
  string(APPEND description "folder ${folder}\nsystem ${CMAKE_HOST_SYSTEM_NAME} ${CMAKE_HOST_SYSTEM_PROCESSOR}\ndetector ${arg_DETECTOR}\n")
  foreach(pair "suites|suites" "detector-sources|arg_DETECTOR_SOURCES" "detected|detected" "complete-if|arg_COMPLETE_IF" "allowed-skips|arg_ALLOWED_SKIPS")
    string(REPLACE "|" ";" pair "${pair}")
    list(GET pair 0 key)
    list(GET pair 1 values)
    foreach(value IN LISTS ${values})
      string(APPEND description "${key} ${value}\n")
    endforeach()
  endforeach()
  file(WRITE "${folder}/report.txt" "${description}")

  set(custom "# Made by ConformanceReport.cmake\n")
  foreach(pair "PRE|begin" "POST|end")
    string(REPLACE "|" ";" pair "${pair}")
    list(GET pair 0 when)
    list(GET pair 1 step)
    string(APPEND custom "set(CTEST_CUSTOM_${when}_TEST [==[\"${JUDGE_PYTHON}\" \"${CONFORMANCE_REPORT_JUDGE}\" report ${step} \"${folder}/report.txt\"]==])\n")
  endforeach()
  file(WRITE "${CMAKE_BINARY_DIR}/CTestCustom.cmake" "${custom}")

  # What a detector sees counts for the sources that its programs were built from, all of them.
  if(NOT arg_DETECTOR STREQUAL "")
    add_custom_target(conformance_built ALL VERBATIM
      COMMAND "${JUDGE_PYTHON}" "${CONFORMANCE_REPORT_JUDGE}" report built "${folder}/report.txt"
      COMMENT "Remembering what was built")
    _conformance_report_programs(programs "${CMAKE_CURRENT_SOURCE_DIR}")
    if(programs)
      add_dependencies(conformance_built ${programs})
    endif()
  endif()
endfunction()
