# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ConformanceReportNext
---------------------

One sentence: what to do next to catch more. A part of ``ConformanceReportScript.cmake``.

.. code-block:: cmake

  conformance_report_next(<out>)

Reads ``uncaught``, the cases that were judged and that nobody caught, who would speak about each
(``CASE_<case>_SPEAKERS``), which tools there are (``all_tools``) and which are missing (``all_missing``).
#]=======================================================================]

include_guard(GLOBAL)

# Who else would speak about most of them? Sets <out>_GAIN and <out>_HINT.
function(_conformance_report_speaker out)
  set(speakers "")
  foreach(case IN LISTS uncaught)
    foreach(speaker IN LISTS "CASE_${case}_SPEAKERS")
      string(MAKE_C_IDENTIFIER "${speaker}" id)
      add_to(gain_${id})
      list(APPEND speakers "${speaker}")
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES speakers)
  list(REMOVE_ITEM speakers expected) # that is every compiler, not one more
  set(families "")
  foreach(tool IN LISTS all_tools)
    list(APPEND families "${TOOL_${tool}_FAMILY}")
  endforeach()
  set(what_tidy clang-tidy)
  set(what_libcxx "Clang with libc++")
  set(what_analyzer "Clang's static analyzer")

  set(${out}_GAIN 0)
  set(${out}_HINT "")
  foreach(speaker IN LISTS speakers)
    string(MAKE_C_IDENTIFIER "${speaker}" id)
    string(REGEX REPLACE "[<>=].*$" "" family "${speaker}")
    string(REGEX MATCH "[0-9].*$" version "${speaker}")
    if(gain_${id} GREATER ${out}_GAIN AND (NOT family IN_LIST families OR version))
      set(what "${family}")
      if(DEFINED what_${family})
        set(what "${what_${family}}")
      endif()
      if(version)
        string(APPEND what " ${version}")
      endif()
      set(${out}_GAIN ${gain_${id}})
      if(family IN_LIST all_missing)
        set(${out}_HINT "install ${what} (${MISSING_${family}_HINT}) and configure again")
      elseif(family IN_LIST families)
        set(${out}_HINT "let ${what} judge, too")
      else()
        set(${out}_HINT "let ${what} judge, too (preset conformance, or -D NEGATIVE_TEST_TOOLS=all)")
      endif()
    endif()
  endforeach()
  set(${out}_GAIN "${${out}_GAIN}" PARENT_SCOPE)
  set(${out}_HINT "${${out}_HINT}" PARENT_SCOPE)
endfunction()

function(conformance_report_next out)
  list(LENGTH uncaught not_caught)
  set(detected 0)
  foreach(case IN LISTS uncaught)
    if(NOT CASE_${case}_DETECTOR STREQUAL "")
      math(EXPR detected "${detected} + 1")
    endif()
  endforeach()
  _conformance_report_speaker(speaker)

  if(red GREATER 0 OR (SUM_9 GREATER 0 AND unseen STREQUAL ""))
    set(next "mend what is red (${red} tests): ctest --rerun-failed --output-on-failure")
  elseif(NOT unseen STREQUAL "")
    list(JOIN unseen ", " names)
    set(next "mend what a detector does not see, or reports where nothing is wrong: ${names}")
  elseif(NOT REPORT_SUBJECT STREQUAL "")
    set(next "look at a mistake that it accepts: ctest -V -R <pitfall>; all subjects side by side: cmake/compare.sh")
  elseif(CAUGHT_all EQUAL 0 AND not_caught EQUAL 0)
    set(next "no case was judged in this run: ctest -L <pitfall> chooses some, plain ctest all")
  elseif(speaker_GAIN GREATER detected)
    set(next "${speaker_HINT}: it speaks about ${speaker_GAIN} of the ${not_caught} mistakes that nobody caught")
  elseif(detected GREATER 0)
    set(next "cmake --workflow --preset tsan, then asan, then this again: of the ${not_caught} mistakes that nobody caught, ${detected} are seen when they run")
  elseif(all_missing)
    set(hints "")
    foreach(family IN LISTS all_missing)
      list(APPEND hints "${MISSING_${family}_WISH} (${MISSING_${family}_HINT})")
    endforeach()
    list(JOIN hints ", " hints)
    set(next "install ${hints} for a second opinion")
  elseif(not_caught GREATER 0)
    list(JOIN uncaught ", " names)
    set(next "nothing known catches: ${names}")
  elseif(SUM_4 EQUAL 0) # "seen by a detector"
    set(next "all that was judged is caught; the races are next: cmake --workflow --preset tsan")
  else()
    set(next "nothing: all is caught, the races too; the target catalogue makes a site of what was said")
  endif()
  set(${out} "${next}" PARENT_SCOPE)
endfunction()
