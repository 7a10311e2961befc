# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
NegativeTestRecord
------------------

What ``NegativeTestRunner.cmake`` leaves behind for the report: one file for each
case and tool, one JSON object on one line, whose fields stand in
``report/conformance.schema.json``.

.. code-block:: cmake

  negative_test_record(<verdict> <wrong> <sentence>)

``<verdict>`` is ``refused``, ``silent`` or ``wrong``; ``<wrong>`` is the name of the wrong
verdict. Everything else is taken from the runner's variables. Does nothing where the
tool has no ``NT_RECORDS``, as for canaries. Texts may be encoded (``NegativeTestCase.cmake``).

The verdict stands first, so that the report needs no parser to read it. Nothing here
may cost: it is paid by every case.
#]=======================================================================]

string(ASCII 7 _low)
string(ASCII 8 _bell)
string(ASCII 11 _vertical)
string(ASCII 31 _high)
set(NEGATIVE_TEST_CONTROL "[${_low}${_bell}${_vertical}-${_high}]")

# Of a text, encoded or not, the JSON string with its quotes.
function(_negative_test_json out text)
  set(json "${text}")
  negative_test_encode(json)
  string(REPLACE "${NEGATIVE_TEST_BACKSLASH}" "${NEGATIVE_TEST_BACKSLASH}${NEGATIVE_TEST_BACKSLASH}" json "${json}")
  string(REPLACE "\"" "${NEGATIVE_TEST_BACKSLASH}\"" json "${json}")
  string(REPLACE "\t" "${NEGATIVE_TEST_BACKSLASH}t" json "${json}")
  string(REPLACE "\r" "" json "${json}")
  string(REPLACE "\n" "${NEGATIVE_TEST_BACKSLASH}n" json "${json}")
  if(json MATCHES "${NEGATIVE_TEST_CONTROL}")
    string(REGEX REPLACE "${NEGATIVE_TEST_CONTROL}" "?" json "${json}")
  endif()
  set(${out} "\"${json}\"" PARENT_SCOPE)
endfunction()

function(negative_test_record verdict wrong sentence)
  if("${NT_RECORDS}" STREQUAL "" OR NOT MODE MATCHES "^(case|twin)$" OR (MODE STREQUAL "twin" AND NOT verdict STREQUAL "wrong"))
    return()
  endif()
  cmake_path(GET CASE STEM mistake)
  cmake_path(GET CASE PARENT_PATH pitfall)
  cmake_path(RELATIVE_PATH pitfall BASE_DIRECTORY "${NT_DIRECTORY}")

  set(rust "")
  foreach(code IN LISTS CASE_RUST)
    list(APPEND rust "\"${code}\"")
  endforeach()
  list(JOIN rust "," rust)
  set(matched "")
  if(verdict STREQUAL "refused" AND CASE_COUNT GREATER 0)
    foreach(e RANGE 1 ${CASE_COUNT})
      _negative_test_json(text "${EXPECT_${e}_TEXT}")
      string(APPEND matched ",${text}")
    endforeach()
  endif()
  set(diagnostics "")
  if("${records}" GREATER 0)
    foreach(r RANGE 1 ${records})
      _negative_test_json(text "${R_${r}_TEXT}")
      _negative_test_json(at "${R_${r}_AT}")
      string(APPEND diagnostics ",{\"kind\":\"${R_${r}_KIND}\",\"at\":${at},\"text\":${text}}")
    endforeach()
  endif()
  string(REGEX REPLACE "^," "" matched "${matched}")
  string(REGEX REPLACE "^," "" diagnostics "${diagnostics}")
  list(JOIN command " " call)
  _negative_test_json(sentence "${sentence}")
  _negative_test_json(call "${call}")
  _negative_test_json(said "${output}")
  _negative_test_json(silent "${CASE_SILENT}")
  set(line 0)
  if(CASE_LINE)
    set(line "${CASE_LINE}")
  endif()
  set(seconds 0)
  if(DEFINED compiler_began)
    string(TIMESTAMP now "%s%f")
    math(EXPR seconds "(${now} - ${compiler_began}) / 1000")
    string(REGEX REPLACE "^([0-9]*)([0-9][0-9][0-9])$" "\\1.\\2" seconds "000${seconds}") # a call may take a millisecond
    string(REGEX REPLACE "^0+([0-9])" "\\1" seconds "${seconds}")
  endif()

  string(CONCAT record "{\"verdict\":\"${verdict}\",\"wrong\":\"${wrong}\",\"sentence\":${sentence},"
    "\"pitfall\":\"${pitfall}\",\"mistake\":\"${mistake}\",\"tool\":\"${NT_NAME}\",\"version\":\"${NT_VERSION}\",\"rust\":${NEGATIVE_TEST_OPEN}${rust}${NEGATIVE_TEST_CLOSE},"
    "\"line\":${line},\"silent_because\":${silent},\"matched\":${NEGATIVE_TEST_OPEN}${matched}${NEGATIVE_TEST_CLOSE},"
    "\"diagnostics\":${NEGATIVE_TEST_OPEN}${diagnostics}${NEGATIVE_TEST_CLOSE},\"seconds\":${seconds},\"command\":${call},\"said\":${said}}\n")
  negative_test_decode(record)
  string(REPLACE "/" "." file "${pitfall}/${mistake}/${NT_NAME}")
  file(WRITE "${NT_RECORDS}/${file}.json" "${record}")
endfunction()
