# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
NegativeTestTogether
--------------------

Most of a compiler's time goes into its start, into headers and into what they instantiate. So the cases of
a folder are pasted into one source, each in a namespace of its own, and compiled at once. A part of
``NegativeTestRunner.cmake``; nothing here can make a verdict better than it is alone:

Silence
  What must be silent, the twins and the mistakes that the tool is documented to accept, is compiled
  together. Silence proves all of it. If anything is said, each is compiled alone, and only that counts.

Speech
  What is said of mistakes pasted together is cut at their borders, and each test judges its own piece by
  the same rules as ever. If it does not pass, the case is compiled alone, and only that counts. A piece
  might look right only because something is missing in it; it is taken as proof only where nothing can be:

  * A compiler says once what it has to say of a shared instantiation. So a mistake that is said to stand
    outside its own source goes alone, and the others are asked again without it.
  * After a hard error a compiler leaves analyses out. So those of whom only warnings (as errors) are said
    are asked again without those with hard errors, which would have silenced them alone, too.
  * Code generation begins only where the syntax is silent. So those who said nothing are asked again.

  One thing is not asked again: a surplus warning of an analysis of flow that stands, alone, before the hard
  error of the same mistake, and not in its twin. ``NEGATIVE_TEST_TOGETHER=OFF`` sees it.

A case that cannot stand in a namespace (it defines a macro, opens a namespace, specialises a template) is compiled alone
from the start, and so is everything where clang-tidy looks for its checks beside the source.

.. code-block:: cmake

  negative_test_together(<list>)             # MODE=twins: lines "twin <case>", "silent <case>", "refused <case>"
  negative_test_proof(<out> <list> <case>)   # MODE=case: sets <out>, a file that sets stage, result and output,
                                             # and sets proven if it counts: it serves once, and only if the case,
                                             # the tool and its precompiled header are older. Without such a header
                                             # it is the fixture that is run before each case that keeps it fresh
#]=======================================================================]

include_guard(GLOBAL)

function(_negative_test_proof_file out list case)
  cmake_path(GET case STEM mistake)
  string(REGEX REPLACE "\\.txt$" ".${mistake}.proof" file "${list}")
  set(${out} "${file}" PARENT_SCOPE)
endfunction()

function(negative_test_proof out list case)
  _negative_test_proof_file(file "${list}" "${case}")
  if(NOT EXISTS "${file}")
    return()
  endif()
  foreach(input IN ITEMS "${case}" "${TOOL}" "${NT_COMPILER}" ${NT_PCH})
    if("${input}" IS_NEWER_THAN "${file}")
      file(REMOVE "${file}")
      return()
    endif()
  endforeach()
  set(${out} "${file}" PARENT_SCOPE)
  set(proven TRUE PARENT_SCOPE)
endfunction()

# Writes down what was said of a case. `output` is encoded, and stays so: nothing that a compiler or a case says can end
# the bracket that it stands in. The caller's source and stage are those of the call.
function(_negative_test_prove case result output)
  if(NOT output MATCHES "negative_case_") # a name that the case alone does not have
    _negative_test_proof_file(file "${list}" "${case}")
    string(CONCAT content "message(NOTICE [==[Compiled together with others of its folder: ${source}]==])\n"
      "set(stage [==[${stage}]==])\nset(result ${result})\nset(output [==[${output}]==])\n")
    file(WRITE "${file}" "${content}")
  endif()
endfunction()

# Pastes the cases with these numbers into one source. Sets source, and BEGIN_<number>, the line before each.
macro(_negative_test_paste name)
  set(pasted "${headers}")
  set(text "${headers}")
  set(row 0)
  foreach(number ${ARGN})
    string(REGEX MATCHALL "\n" rows "${text}")
    list(LENGTH rows rows)
    math(EXPR row "${row} + ${rows}")
    math(EXPR BEGIN_${number} "${row} + 4")
    set(text "${TEXT_${number}}")
    string(APPEND pasted "${text}")
  endforeach()
  string(REGEX REPLACE "\\.txt$" ".${name}.cpp" source "${list}")
  file(WRITE "${source}" "${pasted}")
endmacro()

# Compiles what must be silent; of one alone there is nothing to win. Sets is_silent, and source and stage.
macro(_negative_test_ask_silence name far)
  set(is_silent FALSE)
  set(stage "${far}")
  set(numbers ${ARGN})
  list(LENGTH numbers count)
  if(count GREATER 1)
    _negative_test_paste(${name} ${numbers})
    make_call("${source}" 0 "${stage}")
    run_call()
    if(result STREQUAL "0" AND output STREQUAL "")
      set(is_silent TRUE)
    else()
      message(NOTICE "Together they are not silent (${name}), so each is asked alone")
      negative_test_encode(output)
      quote("${output}")
    endif()
  endif()
endmacro()

# The number of the case in whose source a line of the tool's output is located, or nothing. The line of a tool that
# does not read #line (clang-tidy) is turned into one that does.
macro(_negative_test_locate)
  set(mine "")
  if(line MATCHES "^( +inlined from '.*' at )?([^:]+):([0-9]+)[:,]")
    set(file "${CMAKE_MATCH_2}")
    set(row "${CMAKE_MATCH_3}")
    if(file STREQUAL source)
      foreach(number IN LISTS asked)
        if(row GREATER BEGIN_${number})
          set(mine ${number})
        endif()
      endforeach()
      if(mine)
        string(LENGTH "${file}:${row}" length)
        string(SUBSTRING "${line}" ${length} -1 rest)
        math(EXPR row "${row} - ${BEGIN_${mine}}")
        set(line "${CASE_${mine}}:${row}${rest}")
      endif()
    else()
      list(FIND refused_cases "${file}" index)
      if(NOT index LESS 0)
        list(GET refused ${index} mine)
      endif()
    endif()
  endif()
endmacro()

# A diagnostic is complete: gives it to its case. One that stands elsewhere may share the context of the one before.
macro(_negative_test_close_block)
  if(touched STREQUAL "")
    set(touched "${last_touched}")
  endif()
  list(REMOVE_DUPLICATES touched)
  list(LENGTH touched owners)
  if(owners EQUAL 0 AND NOT block STREQUAL "")
    set(readable FALSE)
  elseif(owners GREATER 1)
    set(kind 3)
  endif()
  foreach(number IN LISTS touched)
    string(APPEND SAID_${number} "${block}")
    if(kind GREATER KIND_${number})
      set(KIND_${number} ${kind})
    endif()
    if(failed)
      set(FAILED_${number} 1)
    endif()
  endforeach()
  set(last_touched "${touched}")
  set(block "")
  set(touched "")
endmacro()

# Asks about the cases `asked` in one go. Sets readable, and for each case SAID_<number>, FAILED_<number>, and KIND_<number>:
# 0 nothing is said, 1 only warnings (as errors), 2 an error, 3 something that stands elsewhere, too.
macro(_negative_test_ask name)
  _negative_test_paste(${name} ${asked})
  make_call("${source}" 1 "${stage}")
  run_call()
  set(readable TRUE)
  if(NOT result MATCHES "^[0-9]+$" OR result GREATER 127 OR output MATCHES "${NT_CRASHED}")
    set(readable FALSE)
  endif()
  foreach(number IN LISTS asked)
    set(SAID_${number} "")
    set(KIND_${number} 0)
    set(FAILED_${number} 0)
  endforeach()
  set(block "")          # the diagnostic, with all that belongs to it
  set(touched "")        # the cases in which it or its context stands
  set(last_touched "")
  set(waiting "")        # context whose diagnostic or note has not come yet
  set(waiting_touched "")
  set(some_failed 0)
  negative_test_encode(output)
  string(REGEX REPLACE "negative_case_[0-9]+::|\r" "" lines "${output}")
  string(REPLACE "\n" ";" lines "${lines}")
  foreach(line IN LISTS lines)
    if(line STREQUAL "" OR line MATCHES "^[0-9]+ (warning|error)s?( and [0-9]+ errors?)? generated\\.$|^cc1plus: (all|some) warnings being treated as errors$")
      continue()
    endif()
    _negative_test_locate()
    if(line MATCHES "^[^:]+:[0-9]+:[0-9]+: (fatal error|error|warning|note|style|performance|portability): ")
      set(severity "${CMAKE_MATCH_1}")
      if(NOT severity STREQUAL "note")
        _negative_test_close_block()
        set(kind 1)
        set(failed 0)
        if(severity MATCHES "error" AND NOT NT_FAMILY STREQUAL "cppcheck")
          set(failed 1)
          set(some_failed 1)
          if(NOT line MATCHES "${NEGATIVE_TEST_OPEN}-Werror[=,][^ ]*${NEGATIVE_TEST_CLOSE}$")
            set(kind 2)
          endif()
        endif()
        if(mine STREQUAL "")
          set(kind 3)
        endif()
      elseif(block STREQUAL "")
        set(readable FALSE)
      endif()
      string(APPEND block "${waiting}${line}\n")
      list(APPEND touched ${waiting_touched} ${mine})
      set(waiting "")
      set(waiting_touched "")
    else()
      string(APPEND waiting "${line}\n")
      list(APPEND waiting_touched ${mine})
    endif()
  endforeach()
  _negative_test_close_block()
  if(NOT waiting STREQUAL "" OR (some_failed AND result STREQUAL "0") OR (NOT some_failed AND NOT result STREQUAL "0"))
    set(readable FALSE)
  endif()
endmacro()

# What is said of mistakes pasted together, written down as far as it proves anything.
function(_negative_test_ask_speech)
  set(asked ${ARGN})
  set(stages "-fsyntax-only")
  if(NT_GENERATE_FLAGS)
    string(REPLACE ";" "\\;" generate "${NT_GENERATE_FLAGS}")
    list(APPEND stages "${generate}")
  endif()
  set(round 0)
  foreach(stage IN LISTS stages)
    while(TRUE)
      list(LENGTH asked count)
      if(count LESS 2)
        return()
      endif()
      math(EXPR round "${round} + 1")
      _negative_test_ask(refused-${round})
      if(NOT readable)
        message(NOTICE "What is said of mistakes together cannot be cut (${source}), so each is asked alone")
        quote("${output}")
        return()
      endif()
      foreach(kind RANGE 3)
        set(of_kind_${kind} "")
      endforeach()
      foreach(number IN LISTS asked)
        list(APPEND of_kind_${KIND_${number}} ${number})
      endforeach()
      set(again FALSE)
      set(proven ${of_kind_2})
      if(of_kind_3)
        set(proven "")
        set(asked ${of_kind_2} ${of_kind_1} ${of_kind_0})
        set(again TRUE)
      elseif(of_kind_2 AND NOT "${of_kind_1}${of_kind_0}" STREQUAL "")
        set(asked ${of_kind_1} ${of_kind_0})
        set(again TRUE)
      else()
        list(APPEND proven ${of_kind_1})
        set(asked ${of_kind_0})
      endif()
      foreach(number IN LISTS proven)
        _negative_test_prove("${CASE_${number}}" ${FAILED_${number}} "${SAID_${number}}")
      endforeach()
      if(NOT again)
        break()
      endif()
    endwhile()
  endforeach()
endfunction()

function(negative_test_together list)
  file(STRINGS "${list}" entries)
  if(entries STREQUAL "")
    say_wrong("bad call" "${list} lists no case")
    return()
  endif()

  set(alone "") # twins
  foreach(part types flow silent refused)
    set(${part} "")
  endforeach()
  set(headers "")
  set(refused_cases "")
  set(number 0)
  foreach(entry IN LISTS entries)
    if(NOT entry MATCHES "^(twin|silent|refused) (.+)$")
      say_wrong("bad call" "${list} lists '${entry}', which is neither 'twin <case>' nor 'silent <case>' nor 'refused <case>'")
      return()
    endif()
    set(part "${CMAKE_MATCH_1}")
    set(case "${CMAKE_MATCH_2}")
    if(NOT part STREQUAL "twin")
      _negative_test_proof_file(proof "${list}" "${case}")
      file(REMOVE "${proof}")
    endif()
    math(EXPR number "${number} + 1")
    set(CASE_${number} "${case}")
    file(READ "${case}" text)
    if(text MATCHES "\n[ \t]*#[ \t]*(define|undef|pragma|line)|\n[ \t]*(inline +)?namespace +[A-Za-z_]|extern \"C|template *<>|#[ \t]*include \""
        OR (NT_FAMILY STREQUAL "tidy" AND NOT NT_ANALYSER_FLAGS MATCHES "--config-file="))
      if(part STREQUAL "twin")
        list(APPEND alone ${number})
      endif()
      continue()
    endif()
    string(REGEX REPLACE "}[ \n]*$" "return 0; }" text "${text}") # only the real main may end without
    string(REGEX MATCHALL "#[ \t]*include <[^>\n]*>" included "${text}")
    list(APPEND headers ${included})
    set(wrong 1)
    if(part STREQUAL "twin")
      set(wrong 0)
      set(part flow)
      if(text MATCHES "\n// ([^\n]* )?Line: 1\n")
        set(part types)
      endif()
    endif()
    string(CONCAT TEXT_${number} "#undef PITFALL\n#define PITFALL ${wrong}\nnamespace negative_case_${number} {\n#line 1 \"${case}\"\n"
      "${text}\n} // namespace negative_case_${number}\n")
    list(APPEND ${part} ${number})
    if(part STREQUAL "refused")
      list(APPEND refused_cases "${case}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES headers)
  list(JOIN headers "\n" headers)
  string(APPEND headers "\n")

  # The twins that their mistakes let come to code generation, and what else must be silent until there.
  set(far "-fsyntax-only")
  if(NT_GENERATE_FLAGS)
    set(far "${NT_GENERATE_FLAGS}")
  endif()
  _negative_test_ask_silence(flow "${far}" ${flow} ${silent})
  if(is_silent)
    foreach(number IN LISTS silent)
      _negative_test_prove("${CASE_${number}}" 0 "")
    endforeach()
  elseif(silent)
    _negative_test_ask_silence(flow "${far}" ${flow})
  endif()
  if(NOT is_silent)
    list(APPEND alone ${flow})
  endif()
  _negative_test_ask_silence(types "-fsyntax-only" ${types})
  if(NOT is_silent)
    list(APPEND alone ${types})
  endif()

  foreach(number IN LISTS alone)
    execute_process(COMMAND "${CMAKE_COMMAND}" -D "TOOL=${TOOL}" -D "CASE=${CASE_${number}}" -D MODE=twin -P "${CMAKE_SCRIPT_MODE_FILE}"
      OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT said MATCHES "(^|\n)negative-test verdict: the twin compiles without a word\n")
      message(NOTICE "The twin of ${CASE_${number}}:\n${said}")
      return()
    endif()
  endforeach()
  _negative_test_ask_speech(${refused})
  right("the twins compile without a word")
endfunction()
