# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
Judge
-----

Runs a program under a detector, a sanitizer or DRD, and judges what it said.

.. code-block:: cmake

  judge_run(<out> <program> <source> <expect> <kind> <order>)

``<out>`` is empty if what was expected is what happened; else it says what is wrong.

``<expect>`` is one of

``report``
  The exit code is the detector's own; there is at least one report and nothing else on stderr; each report is of
  ``<kind>``; and the reports name every line of ``<source>`` that is marked ``// <word>: here``. In a report of two
  accesses (a race, a use after a free by ThreadSanitizer), both stacks name a marked line.
``silent``
  The exit code is 0 and stderr is empty.

``<program>`` is a file, or the list of a command: what ``judge_launcher`` gave, and the file.

``<order>`` is ``natural`` or ``reversed``: which of two turns comes first (see rendezvous.hpp).

.. code-block:: cmake

  judge_launcher(<out> <detector>)

What stands before a program to run it under the detector: nothing for a sanitizer, which is built in.

.. code-block:: cmake

  judge_orders(<out> <source>)

``natural``, or ``natural;reversed`` for a program that has turns.

.. code-block:: cmake

  judge_directive(<verb> <text> <source> <detector>)

What the pattern in ``<source>`` says of this detector: the verb (Report, Silent, Unfit, or empty if it is not named) and
the text between the braces of ``// Report: tsan {{data race}}``. A detector is named in full (``tsan-gcc``), or by its
family (``tsan``), which counts if the full name does not stand there.
#]=======================================================================]

include_guard(GLOBAL)

set(judge_exit_code 66)

function(judge_launcher out detector)
  set(${out} "" PARENT_SCOPE)
  if(detector STREQUAL "drd")
    set(${out} valgrind --tool=drd --quiet --fullpath-after= --error-exitcode=${judge_exit_code} PARENT_SCOPE)
  endif()
endfunction()

# A text as CMake can keep it in a list: no semicolons, no brackets.
function(judge_plain out text)
  string(REPLACE ";" "," text "${text}")
  string(REPLACE "[" "(" text "${text}")
  string(REPLACE "]" ")" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(judge_directive verb text source detector)
  file(STRINGS "${source}" lines REGEX "^// (Report|Silent|Unfit|False):")
  if(NOT lines)
    message(FATAL_ERROR "${source} does not say what a detector sees: it needs a line such as '// Report: tsan {{data race}}'.")
  endif()
  string(REGEX REPLACE "-.*" "" family "${detector}")
  set(${verb} "" PARENT_SCOPE)
  set(${text} "" PARENT_SCOPE)
  foreach(name IN ITEMS "${family}" "${detector}") # the full name comes last, and wins
    foreach(line IN LISTS lines)
      if(NOT line MATCHES "^// ([A-Z][a-z]+): (tsan|tsan-gcc|tsan-libcxx|asan|drd) {{(.+)}}$")
        message(FATAL_ERROR "${source}: '${line}' is no directive: '// Report: <detector> {{<kind>}}'.")
      endif()
      if(CMAKE_MATCH_2 STREQUAL name)
        set(${verb} "${CMAKE_MATCH_1}" PARENT_SCOPE)
        set(${text} "${CMAKE_MATCH_3}" PARENT_SCOPE)
      endif()
    endforeach()
  endforeach()
endfunction()

function(judge_orders out source)
  file(STRINGS "${source}" turns REGEX "rendezvous::Turn")
  if(turns)
    set(${out} natural reversed PARENT_SCOPE)
  else()
    set(${out} natural PARENT_SCOPE)
  endif()
endfunction()

# The lines of <source> that are marked, as numbers. A mark stands only in code that the mutant compiles.
function(judge_marked_lines out source)
  file(READ "${source}" text)
  judge_plain(text "${text}")
  string(REPLACE "\n" ";" lines "${text}")
  set(marked "")
  set(number 0)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    if(line MATCHES "// [a-z]+: here$")
      list(APPEND marked ${number})
    endif()
  endforeach()
  if(NOT marked)
    message(FATAL_ERROR "${source} marks no line with '// race: here', so no report could be judged.")
  endif()
  set(${out} "${marked}" PARENT_SCOPE)
endfunction()

# The marked lines that a stack names, innermost frame or caller.
function(judge_lines_named out stack source marked)
  cmake_path(GET source FILENAME name)
  string(REPLACE "." "\\." name "${name}")
  set(found "")
  foreach(number IN LISTS marked)
    if(stack MATCHES "/${name}:${number}[:) \n]")
      list(APPEND found ${number})
    endif()
  endforeach()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# One report of ThreadSanitizer; <wrong> is empty or a sentence, <named> the marked lines that it names.
function(judge_thread_report wrong named report source kind marked)
  set(${wrong} "" PARENT_SCOPE)
  if(NOT report MATCHES "^WARNING: ThreadSanitizer: ([^\n]+) \\(pid=[0-9]+\\)\n" OR NOT CMAKE_MATCH_1 STREQUAL kind)
    set(${wrong} "a report is no '${kind}':\n${report}" PARENT_SCOPE)
    return()
  endif()
  if(kind MATCHES "^(data race|heap-use-after-free)")
    # "  Write of size 4 at ... by thread T1:\n    #0 ...\n\n  Previous read of size 4 at ...\n    #0 ...\n\n"
    set(access "([Ww]rite|[Rr]ead|[Aa]tomic write|[Aa]tomic read) of size [^\n]*\n")
    if(NOT report MATCHES "\n  ${access}(    #[^\n]*\n)+")
      set(${wrong} "a report shows no access:\n${report}" PARENT_SCOPE)
      return()
    endif()
    judge_lines_named(here "${CMAKE_MATCH_0}" "${source}" "${marked}")
    if(NOT report MATCHES "\n  Previous ${access}(    #[^\n]*\n)+")
      set(${wrong} "a report shows no previous access (its stack could not be restored):\n${report}" PARENT_SCOPE)
      return()
    endif()
    judge_lines_named(there "${CMAKE_MATCH_0}" "${source}" "${marked}")
    if(NOT here OR NOT there)
      set(${wrong} "a report is about other lines than the marked ones (${marked}):\n${report}" PARENT_SCOPE)
      return()
    endif()
    set(${named} ${here} ${there} PARENT_SCOPE)
  else()
    judge_lines_named(here "${report}" "${source}" "${marked}")
    if(NOT here)
      set(${wrong} "a report is about other lines than the marked ones (${marked}):\n${report}" PARENT_SCOPE)
      return()
    endif()
    set(${named} ${here} PARENT_SCOPE)
  endif()
endfunction()

# All that ThreadSanitizer wrote.
function(judge_thread_sanitizer wrong all_named text source kind marked)
  set(bar "==================\n")
  string(LENGTH "${bar}" length)
  set(all "")
  while(TRUE)
    string(FIND "${text}" "${bar}" begin)
    if(NOT begin EQUAL 0)
      break()
    endif()
    string(SUBSTRING "${text}" ${length} -1 text)
    string(FIND "${text}" "${bar}" end)
    if(end EQUAL -1)
      set(${wrong} "a report is not closed" PARENT_SCOPE)
      return()
    endif()
    string(SUBSTRING "${text}" 0 ${end} report)
    math(EXPR end "${end} + ${length}")
    string(SUBSTRING "${text}" ${end} -1 text)
    judge_thread_report(bad named "${report}" "${source}" "${kind}" "${marked}")
    if(NOT bad STREQUAL "")
      set(${wrong} "${bad}" PARENT_SCOPE)
      return()
    endif()
    list(APPEND all ${named})
  endwhile()
  set(${all_named} "${all}" PARENT_SCOPE)
  set(${wrong} "" PARENT_SCOPE)
  if(NOT text MATCHES "^(ThreadSanitizer: reported [0-9]+ warnings\n)?$")
    set(${wrong} "something else is on stderr: ${text}" PARENT_SCOPE)
  endif()
endfunction()

# What AddressSanitizer or LeakSanitizer wrote: they stop at the first error.
function(judge_address_sanitizer wrong all_named text source kind marked)
  set(${wrong} "" PARENT_SCOPE)
  if(NOT text MATCHES "^\n?=+\n==[0-9]+==ERROR: (Address|Leak)Sanitizer: ([^\n]+)\n")
    set(${wrong} "stderr does not begin with a report:\n${text}" PARENT_SCOPE)
    return()
  endif()
  set(title "${CMAKE_MATCH_2}")
  string(LENGTH "${kind}" length)
  string(SUBSTRING "${title} " 0 ${length} begin)
  if(NOT begin STREQUAL kind)
    set(${wrong} "the report is no '${kind}':\n${text}" PARENT_SCOPE)
    return()
  endif()
  judge_lines_named(named "${text}" "${source}" "${marked}")
  set(${all_named} "${named}" PARENT_SCOPE)
endfunction()

# What DRD wrote: reports, each closed by an empty line.
function(judge_drd wrong all_named text source kind marked)
  set(${wrong} "" PARENT_SCOPE)
  string(REGEX REPLACE "==[0-9]+== " "" text "${text}")
  string(REGEX REPLACE "\n+$" "" text "${text}")
  string(REPLACE "\n\n" ";" reports "${text}")
  set(all "")
  foreach(report IN LISTS reports)
    string(FIND "${report}" "${kind}" at)
    judge_lines_named(named "${report}" "${source}" "${marked}")
    if(NOT at EQUAL 0)
      set(${wrong} "a report is no '${kind}':\n${report}" PARENT_SCOPE)
      return()
    elseif(NOT named)
      set(${wrong} "a report is about other lines than the marked ones (${marked}):\n${report}" PARENT_SCOPE)
      return()
    endif()
    list(APPEND all ${named})
  endforeach()
  set(${all_named} "${all}" PARENT_SCOPE)
endfunction()

function(judge_run out program source expect kind order)
  set(${out} "" PARENT_SCOPE)
  # The caller's options would change what is reported and with which exit code.
  set(ENV{TSAN_OPTIONS} "halt_on_error=0 exitcode=${judge_exit_code} color=never report_signal_unsafe=1 second_deadlock_stack=1")
  set(ENV{ASAN_OPTIONS} "exitcode=${judge_exit_code} color=never detect_stack_use_after_return=1 detect_leaks=1")
  set(ENV{LSAN_OPTIONS} "exitcode=${judge_exit_code}")
  set(ENV{UBSAN_OPTIONS} "print_stacktrace=1")
  if(order STREQUAL "reversed")
    set(ENV{RACE_ORDER} reversed)
  else()
    unset(ENV{RACE_ORDER})
  endif()
  execute_process(COMMAND ${program} RESULT_VARIABLE exit_code OUTPUT_VARIABLE said ERROR_VARIABLE text TIMEOUT 50)
  judge_plain(text "${text}")

  if(expect STREQUAL "silent")
    if(NOT exit_code STREQUAL "0" OR NOT text STREQUAL "")
      set(${out} "in ${order} order the exit code is '${exit_code}', and stderr says:\n${text}" PARENT_SCOPE)
    endif()
    return()
  endif()

  if(NOT exit_code STREQUAL judge_exit_code)
    set(${out} "in ${order} order the exit code is '${exit_code}', and the detector's is ${judge_exit_code}:\n${text}" PARENT_SCOPE)
    return()
  endif()
  judge_marked_lines(marked "${source}")
  if(text MATCHES "ThreadSanitizer")
    judge_thread_sanitizer(wrong named "${text}" "${source}" "${kind}" "${marked}")
  elseif(text MATCHES "^==[0-9]+== ")
    judge_drd(wrong named "${text}" "${source}" "${kind}" "${marked}")
  else()
    judge_address_sanitizer(wrong named "${text}" "${source}" "${kind}" "${marked}")
  endif()
  if(wrong STREQUAL "" AND NOT named)
    set(wrong "there is no report of a marked line (${marked}):\n${text}")
  endif()
  if(wrong STREQUAL "")
    foreach(number IN LISTS marked)
      if(NOT number IN_LIST named)
        set(wrong "no report names the marked line ${number}:\n${text}")
        break()
      endif()
    endforeach()
  endif()
  if(NOT wrong STREQUAL "")
    set(${out} "in ${order} order ${wrong}" PARENT_SCOPE)
  endif()
endfunction()
