# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ConformanceReportSarif
----------------------

What clang-tidy, the static analyzer and cppcheck found, for viewers of findings, as SARIF 2.1.0. A part of
``ConformanceReportScript.cmake``, which has set ``FOUND_<tool>``, the judge's records.

.. code-block:: cmake

  conformance_report_sarif(<file>)
#]=======================================================================]

include_guard(GLOBAL)

function(conformance_report_sarif file)
  set(runs "")
  foreach(tool IN LISTS all_tools)
    if(NOT TOOL_${tool}_FAMILY MATCHES "^(tidy|analyzer|cppcheck)$")
      continue()
    endif()
    set(results "")
    set(rules "")
    foreach(found IN LISTS "FOUND_${tool}")
      file(READ "${found}" record)
      string(JSON count LENGTH "${record}" diagnostics)
      if(count EQUAL 0)
        continue()
      endif()
      math(EXPR count "${count} - 1")
      foreach(index RANGE ${count})
        string(JSON kind GET "${record}" diagnostics ${index} kind)
        string(JSON at GET "${record}" diagnostics ${index} at)
        string(JSON message GET "${record}" diagnostics ${index} text)
        set(rule "${tool}")
        if(message MATCHES "^(.*) \\[([^] ,]+)[^] ]*\\]$")
          set(rule "${CMAKE_MATCH_2}")
          set(message "${CMAKE_MATCH_1}")
        endif()
        if(NOT rule IN_LIST rules)
          list(APPEND rules "${rule}")
        endif()
        string(REGEX MATCH "^(.*):([0-9]+)$" at "${at}")
        set(path "${CMAKE_MATCH_1}")
        set(number "${CMAKE_MATCH_2}")
        cmake_path(IS_PREFIX REPORT_SOURCE "${path}" inside)
        set(base "")
        if(inside)
          cmake_path(RELATIVE_PATH path BASE_DIRECTORY "${REPORT_SOURCE}")
          set(base ",\"uriBaseId\":\"SOURCE\"")
        else()
          set(path "file://${path}")
        endif()
        string(REPLACE " " "%20" path "${path}")
        _negative_test_json(message "${message}")
        negative_test_decode(message)
        string(APPEND results ",\n{\"ruleId\":\"${rule}\",\"level\":\"${kind}\",\"message\":{\"text\":${message}},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"${path}\"${base}},\"region\":{\"startLine\":${number}}}}]}")
      endforeach()
    endforeach()
    list(TRANSFORM rules PREPEND "{\"id\":\"")
    list(TRANSFORM rules APPEND "\"}")
    list(JOIN rules "," rules)
    string(REGEX REPLACE "^," "" results "${results}")
    string(APPEND runs ",\n{\"tool\":{\"driver\":{\"name\":\"${tool}\",\"version\":\"${TOOL_${tool}_VERSION}\",\"rules\":[${rules}]}},\"originalUriBaseIds\":{\"SOURCE\":{\"uri\":\"file://${REPORT_SOURCE}/\"}},\"results\":[${results}]}")
  endforeach()
  string(REGEX REPLACE "^," "" runs "${runs}")
  file(WRITE "${file}" "{\"version\":\"2.1.0\",\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"runs\":[${runs}]}\n")
endfunction()
