# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ConformanceReportDetectors
--------------------------

What a detector saw in another build folder. A sanitizer needs a build of its own, so the run that judges the
cases cannot run the planted mistakes; it reads what their last run left behind. A part of
``ConformanceReportScript.cmake``.

A run with a detector leaves one file for each planted mistake that was part of it,
``<build>/report/detectors/<source>.json``. It counts elsewhere only while the sources are, byte for byte,
those that were built and run: a digest of them is taken when the build ends and again when the run ends.

.. code-block:: cmake

  conformance_detectors_built()             # the build has ended: these are its sources
  conformance_detectors_ran()               # the run has ended: RAN_<test> is set
  conformance_detectors_seen(<out> <source>)

The last one looks into the neighbouring build folders and sets ``<out>_OUTCOME`` (``seen by a detector``,
``wrong``, or ``not run``), ``<out>_BY``, ``<out>_ENDED``, ``<out>_TEST``, and ``<out>_REASON`` of a "not run".
#]=======================================================================]

include_guard(GLOBAL)

# One number for all that the detectors' programs are made of.
function(_conformance_detectors_digest out)
  get_property(sums GLOBAL PROPERTY CONFORMANCE_DETECTORS_DIGEST)
  if(sums)
    set(${out} "${sums}" PARENT_SCOPE)
    return()
  endif()
  foreach(entry IN LISTS REPORT_DETECTOR_SOURCES)
    cmake_path(ABSOLUTE_PATH entry BASE_DIRECTORY "${REPORT_SOURCE}")
    set(files "${entry}")
    if(IS_DIRECTORY "${entry}")
      file(GLOB_RECURSE files LIST_DIRECTORIES false "${entry}/*")
    endif()
    foreach(file IN LISTS files)
      file(SHA256 "${file}" sum)
      string(APPEND sums "${file} ${sum}\n")
    endforeach()
  endforeach()
  string(SHA256 sums "${sums}")
  set_property(GLOBAL PROPERTY CONFORMANCE_DETECTORS_DIGEST "${sums}")
  set(${out} "${sums}" PARENT_SCOPE)
endfunction()

function(_conformance_detectors_file out folder source)
  string(REPLACE "/" "." name "${source}")
  set(${out} "${folder}/detectors/${name}.json" PARENT_SCOPE)
endfunction()

function(conformance_detectors_built)
  _conformance_detectors_digest(digest)
  file(WRITE "${REPORT_FOLDER}/sources" "${digest}")
endfunction()

function(conformance_detectors_ran)
  _conformance_detectors_digest(digest)
  set(built "")
  if(EXISTS "${REPORT_FOLDER}/sources")
    file(READ "${REPORT_FOLDER}/sources" built)
  endif()
  if(NOT digest STREQUAL built)
    message(NOTICE "The sources are not those that were built: what the detector saw counts nowhere else. Build, and run ctest again.")
    return()
  endif()
  foreach(source IN LISTS REPORT_DETECTED)
    set(statuses "${RAN_${source}/mutant}" "${RAN_${source}/correct}")
    _conformance_detectors_file(file "${REPORT_FOLDER}" "${source}")
    set(outcome wrong)
    if(statuses STREQUAL "passed;passed")
      set(outcome "seen by a detector")
    elseif(NOT "failed" IN_LIST statuses)
      if(NOT statuses STREQUAL ";") # a part of it was not run: that is no evidence, and the former one is contradicted
        file(REMOVE "${file}")
      endif()
      continue()
    endif()
    file(WRITE "${file}" "{\"source\":\"${source}\",\"outcome\":\"${outcome}\",\"by\":\"${REPORT_DETECTOR}\",\"ended\":\"${ended}\",\"sources\":\"${digest}\"}\n")
  endforeach()
endfunction()

function(conformance_detectors_seen out source)
  set(outcome "not run")
  set(by "")
  set(when "")
  set(reason "it was run by no detector yet: that is another build, with a sanitizer")
  cmake_path(GET REPORT_BUILD PARENT_PATH neighbours)
  _conformance_detectors_file(pattern "${neighbours}/*/report" "${source}")
  file(GLOB files "${pattern}")
  _conformance_detectors_digest(digest)
  foreach(file IN LISTS files)
    file(READ "${file}" record)
    foreach(field outcome by ended sources)
      string(JSON its_${field} GET "${record}" ${field})
    endforeach()
    if(NOT its_sources STREQUAL digest)
      if(outcome STREQUAL "not run")
        set(reason "the sources have changed since ${its_by} ran it (${its_ended}): run it again")
      endif()
    elseif(NOT outcome STREQUAL "wrong" AND (its_outcome STREQUAL "wrong" OR its_ended STRGREATER when)) # the newest; but red is red
      set(outcome "${its_outcome}")
      set(by "${its_by}")
      set(when "${its_ended}")
      set(reason "")
    endif()
  endforeach()
  set(${out}_OUTCOME "${outcome}" PARENT_SCOPE)
  set(${out}_BY "${by}" PARENT_SCOPE)
  set(${out}_ENDED "${when}" PARENT_SCOPE)
  set(${out}_TEST "${source}/mutant" PARENT_SCOPE)
  set(${out}_REASON "${reason}" PARENT_SCOPE)
endfunction()
