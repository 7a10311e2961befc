# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
ConformanceReportTable
----------------------

The table in the terminal: pitfalls down, tools across, "T13 A17 -2" in a cell. A part of
``ConformanceReportScript.cmake``, which has counted.

.. code-block:: cmake

  conformance_report_table(<out> <pitfall>...)

Reads ``N_<pitfall>`` and ``N_all``, the mistakes; ``N_<pitfall>_<column>_<index>``, how often the outcome of that
index was seen; ``CAUGHT_<pitfall>``, and ``SUM_<index>``. ``COLUMNS`` are the tools, and those of which nothing ran
are left out.
#]=======================================================================]

include_guard(GLOBAL)

function(_conformance_report_cell out row column)
  set(text "")
  foreach(index IN LISTS OUTCOME_INDICES)
    if(DEFINED "N_${row}_${column}_${index}")
      list(GET SIGNS ${index} sign)
      string(APPEND text " ${sign}${N_${row}_${column}_${index}}")
    endif()
  endforeach()
  string(STRIP "${text}" text)
  if(text STREQUAL "")
    set(text ".")
  endif()
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# Lines of equal width, so far as their fields go. Each row is the name of a list.
function(_conformance_report_align out)
  list(LENGTH ${ARGV1} width)
  math(EXPR last "${width} - 1")
  set(lines ${ARGN})
  foreach(row IN LISTS lines)
    set(text_${row} "")
  endforeach()
  foreach(index RANGE ${last})
    set(widest 0)
    foreach(row IN LISTS lines)
      list(GET ${row} ${index} field)
      string(LENGTH "${field}" length)
      if(length GREATER widest)
        set(widest ${length})
      endif()
    endforeach()
    foreach(row IN LISTS lines)
      list(GET ${row} ${index} field)
      string(LENGTH "${field}" length)
      math(EXPR fill "${widest} - ${length} + 2")
      string(REPEAT " " ${fill} fill)
      string(APPEND text_${row} "${field}${fill}")
    endforeach()
  endforeach()
  foreach(row IN LISTS lines)
    string(STRIP "${text_${row}}" text)
    set(${out}_${row} "${text}" PARENT_SCOPE)
  endforeach()
endfunction()

function(conformance_report_table out)
  set(pitfalls ${ARGN})
  set(columns "")
  foreach(column IN LISTS COLUMNS)
    _conformance_report_cell(text all "${column}")
    if(NOT text STREQUAL ".")
      list(APPEND columns "${column}")
    endif()
  endforeach()

  set(row_head "pitfall" "mistakes" ${columns} "caught")
  set(rows row_head)
  foreach(pitfall IN LISTS pitfalls ITEMS all)
    set(row_${pitfall} "${pitfall}" "${N_${pitfall}}")
    foreach(column IN LISTS columns)
      _conformance_report_cell(text "${pitfall}" "${column}")
      list(APPEND row_${pitfall} "${text}")
    endforeach()
    set(caught 0)
    if(DEFINED CAUGHT_${pitfall})
      set(caught ${CAUGHT_${pitfall}})
    endif()
    list(APPEND row_${pitfall} "${caught}/${N_${pitfall}}")
    list(APPEND rows row_${pitfall})
  endforeach()
  _conformance_report_align(line ${rows})
  string(LENGTH "${line_row_head}" length)
  string(REPEAT "-" ${length} rule)
  set(table "${line_row_head}\n${rule}\n")
  foreach(pitfall IN LISTS pitfalls)
    string(APPEND table "${line_row_${pitfall}}\n")
  endforeach()
  string(APPEND table "${rule}\n${line_row_all}\n\n")

  set(legend "")
  foreach(index IN LISTS OUTCOME_INDICES)
    if(SUM_${index} GREATER 0)
      list(GET SIGNS ${index} sign)
      list(GET OUTCOMES ${index} outcome)
      string(APPEND legend ", ${sign} ${outcome} ${SUM_${index}}")
    endif()
  endforeach()
  string(REGEX REPLACE "^, " "" legend "${legend}")
  set(${out} "${table}${legend}\n" PARENT_SCOPE)
endfunction()
