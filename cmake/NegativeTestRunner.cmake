# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
NegativeTestRunner
------------------

Judges one case of a negative suite with one tool. Run by the tests that
``NegativeTest.cmake`` makes, or by hand:

.. code-block:: console

  cmake -D TOOL=<build>/negative-test/<prefix>/<tool>.cmake -D CASE=<case.cpp>
        -D MODE=<case|twin|twins|pch> -P NegativeTestRunner.cmake

``MODE=case`` compiles with ``-DPITFALL=1`` and demands that the compiler says what
the case's expectations say, and nothing else. ``MODE=twin`` compiles with
``-DPITFALL=0`` and demands that the compiler says nothing. ``MODE=twins`` demands it of the twins
that the file CASE lists, and asks about the mistakes that it lists, too, all of a folder together
(``NegativeTestTogether.cmake``); given to ``MODE=case`` as ``-D FOLDER=<that file>``, it saves a
case a compilation of its own. ``MODE=pch`` builds the precompiled header of the tool.
``-D COMPILER=<path>`` replaces the tool's compiler.

The last line that counts is the verdict, at the very beginning of a line::

  negative-test verdict: refused for the documented reason
  negative-test verdict: silent, as documented
  negative-test verdict: the twin compiles without a word
  negative-test verdict: the twins compile without a word
  negative-test verdict: the precompiled header is built
  negative-test verdict: WRONG (<name>): <what to do>

No compiler can forge it: whatever a compiler or a case says is printed behind ``| ``.
The first two end with a non-zero exit code (CTest's WILL_FAIL inverts it).

How a diagnostic is claimed
  The output is cut into records: an error or a warning with its notes and its
  instantiation chain. An expectation claims a record if the severities are
  equal, the record touches the expectation's line, and the message contains
  the text. A record touches the line of its own location and the lines of its
  instantiation chain (GCC's "required from", Clang's "requested here", macro
  expansions), as far as they are in the case. GCC and Clang print the chain
  only once for several errors in the same place; the later records inherit it.
  If the message itself says that overload resolution, a constraint or a
  deleted function is the matter, the text may also stand in those notes that
  give the reason (constraints, satisfaction, "evaluated to", "deleted",
  "because"); never in a list of candidates, which names the right concept in
  an arity error too. A record is claimed once, by the first expectation that fits.

Tools beside the compilers
  clang-tidy, the static analyzer and cppcheck print the same kind of line, and are held to
  the same rules. clang-tidy cannot be kept from echoing the source; its echo stands
  behind ``|`` and is dropped. What cppcheck calls style, performance or portability
  counts as a warning.

Code generation
  GCC's flow analyses (``-Wdangling-pointer``, ``-Wuse-after-free``) need more than
  ``-fsyntax-only``. So where GCC has nothing to say about the syntax, it is asked
  again with code generation before the judge believes its silence. A twin is compiled
  as far as its mistake gets: with code generation, unless the mistake is on line 1.
#]=======================================================================]

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/NegativeTestCase.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/NegativeTestRecord.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/NegativeTestTogether.cmake")

# --- speaking -------------------------------------------------------------------------------------------------------

# Prints text that others wrote. The prefix keeps it from posing as a verdict.
function(quote text)
  string(REPLACE "\r" "" text "${text}")
  string(REGEX REPLACE "\n+$" "" text "${text}")
  string(REPLACE "\n" "\n| " text "${text}")
  negative_test_decode(text)
  message(NOTICE "| ${text}")
endfunction()

function(right sentence)
  string(REGEX MATCH "^[a-z]+" verdict "${sentence}")
  negative_test_record("${verdict}" "" "${sentence}")
  message(NOTICE "negative-test verdict: ${sentence}")
endfunction()

# The wrong verdict, with what is needed to see it with one's own eyes. The caller returns.
function(say_wrong name sentence)
  if(proven) # among others it is not what it should be: only what is said of it alone counts
    message(NOTICE "Together with others: ${name}. Alone:")
    execute_process(COMMAND "${CMAKE_COMMAND}" -D "TOOL=${TOOL}" -D "CASE=${CASE}" -D "MODE=${MODE}" -P "${CMAKE_SCRIPT_MODE_FILE}" RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
      message(FATAL_ERROR "(See above.)")
    endif()
    return()
  endif()
  negative_test_record(wrong "${name}" "${sentence}")
  if(DEFINED command)
    set(words "")
    foreach(word IN LISTS command)
      if(NOT word MATCHES "^[-+=:,./@%_A-Za-z0-9]+$")
        string(REPLACE "'" "'\\''" word "${word}")
        set(word "'${word}'")
      endif()
      string(APPEND words " ${word}")
    endforeach()
    message(NOTICE "The compiler's call, to paste:")
    quote("LC_ALL=C${words}")
    if(DEFINED result)
      message(NOTICE "It ended with '${result}' and said:")
      quote("${output}")
    endif()
  endif()
  negative_test_decode(sentence)
  string(REPLACE "\n" " " sentence "${sentence}")
  message(NOTICE "negative-test verdict: WRONG (${name}): ${sentence}")
endfunction()

# --- the tool and the case ------------------------------------------------------------------------------------------

foreach(needed TOOL CASE MODE)
  if(NOT DEFINED ${needed})
    say_wrong("bad call" "-D ${needed}=... is missing; see the head of NegativeTestRunner.cmake")
    return()
  endif()
endforeach()
if(NOT MODE MATCHES "^(case|twin|twins|pch)$")
  say_wrong("bad call" "MODE is '${MODE}', and must be case, twin, twins or pch")
  return()
endif()
if(NOT EXISTS "${TOOL}")
  say_wrong("bad call" "there is no tool description ${TOOL}: configure the project again")
  return()
endif()
include("${TOOL}")
if(DEFINED COMPILER)
  set(NT_COMPILER "${COMPILER}")
endif()
if(NOT EXISTS "${NT_COMPILER}")
  say_wrong("no compiler" "${NT_NAME}'s compiler ${NT_COMPILER} is gone: install it, or configure the project again")
  return()
endif()
if(NOT EXISTS "${CASE}")
  say_wrong("no case" "there is no file ${CASE}: configure the project again")
  return()
endif()

# --- a call ---------------------------------------------------------------------------------------------------------

set(ENV{LC_ALL} C)
set(ENV{LANGUAGE} C)
set(use_pch "")
if(NT_PCH)
  set(use_pch ${NT_PCH_USE_FLAGS})
endif()

# Sets `command`, the call that compiles a source with -DPITFALL as far as the stage gets.
macro(make_call source pitfall stage)
  if(NT_FAMILY STREQUAL "tidy")
    set(command "${NT_COMPILER}" ${NT_ANALYSER_FLAGS} "${source}" -- ${NT_FLAGS} ${use_pch} -DPITFALL=${pitfall})
  elseif(NOT NT_ANALYSER_FLAGS STREQUAL "")
    set(command "${NT_COMPILER}" ${NT_ANALYSER_FLAGS} ${NT_FLAGS} ${use_pch} -DPITFALL=${pitfall} "${source}")
  else()
    set(command "${NT_COMPILER}" ${NT_FLAGS} ${use_pch} -DPITFALL=${pitfall} ${stage} "${source}")
  endif()
endmacro()

# Runs `command`; sets `result` and `output`.
macro(run_call)
  execute_process(COMMAND ${command} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output TIMEOUT ${NT_TIMEOUT})
  if(NT_FAMILY STREQUAL "tidy") # the echo of the source
    string(REGEX REPLACE "(^|\n) +[0-9]* \\| [^\n]*" "" output "${output}")
  endif()
endmacro()

set(NT_CRASHED "internal compiler error|[Pp]lease submit a full bug report|PLEASE submit a bug report|PLEASE ATTACH THE FOLLOWING|sorry, unimplemented:")

# --- all of a folder together ---------------------------------------------------------------------------------------

if(MODE STREQUAL "twins")
  negative_test_together("${CASE}")
  return()
endif()

# --- the case alone -------------------------------------------------------------------------------------------------

if(MODE STREQUAL "case")
  negative_test_read_case("${CASE}" "${NT_FAMILY}" "${NT_VERSION}")
  cmake_path(GET CASE FILENAME case_name)
  if(NOT CASE_MALFORMED STREQUAL "")
    foreach(complaint IN LISTS CASE_MALFORMED)
      quote("${case_name}:${complaint}")
    endforeach()
    say_wrong("malformed expectation" "mend the comments named above; the notation is described in NegativeTestCase.cmake")
    return()
  endif()
  if(CASE_RUST STREQUAL "" OR CASE_LINE STREQUAL "")
    say_wrong("no reason" "the comment at the top of ${case_name} must name 'Rust: E0373' (codes with commas, or none, or lint) and 'Line: 1' (1 to 5, the line of defence), each at the end of a line")
    return()
  endif()
  if(CASE_TOTAL EQUAL 0)
    if(CASE_DETECTOR STREQUAL "")
      say_wrong("no expectation" "no tool is expected to say anything about ${case_name}: write at least one // expected-error {{...}}, or name the 'Detector: <test>' that sees it when it runs")
      return()
    elseif(NOT CASE_LINE MATCHES "^[45]$")
      say_wrong("no reason" "only ${CASE_DETECTOR} sees ${case_name}, so it is not stopped on line ${CASE_LINE} but on 'Line: 4' (a defined stop at run time) or 'Line: 5' (a detector)")
      return()
    endif()
  endif()
  if(NOT CASE_DETECTOR STREQUAL "" AND NOT EXISTS "${NT_DETECTORS}/${CASE_DETECTOR}.cpp")
    say_wrong("no detector" "${case_name} names 'Detector: ${CASE_DETECTOR}', and there is no ${CASE_DETECTOR}.cpp in '${NT_DETECTORS}': name a test that exists, or write it")
    return()
  endif()
  if(CASE_COMPILERS EQUAL 0)
    foreach(family IN LISTS NEGATIVE_TEST_STATIC_ANALYSERS)
      if(NOT family IN_LIST CASE_BESIDE)
        say_wrong("tool not asked" "no compiler refuses ${case_name}, so it must say what ${family} says: write // ${family}-warning {{...}} or // ${family}-silent {{why}}")
        return()
      endif()
    endforeach()
  endif()
  if(CASE_COUNT EQUAL 0 AND CASE_SILENT STREQUAL "")
    say_wrong("no expectation" "${case_name} expects nothing of ${NT_NAME}: write // ${NT_FAMILY}-error {{...}} where it speaks, or // ${NT_FAMILY}-silent {{why}} if it cannot")
    return()
  endif()
endif()

# --- the compiler ---------------------------------------------------------------------------------------------------

set(generate "${NT_GENERATE_FLAGS}")
if(MODE STREQUAL "pch")
  set(pch_file "${NT_PCH}")
  set(stages "-x;c++-header;${NT_PCH_BUILD_FLAGS};-MD;-MF;${pch_file}.d;-o;${pch_file}.new")
  # Up to date if the call is the same and nothing that it read, the compiler included, is newer than what it made.
  set(pch_call "${NT_PCH_COMPILER} ${NT_VERSION} ${NT_FLAGS} ${NT_PCH_BUILD_FLAGS} ${CASE}")
  set(fresh FALSE)
  if(EXISTS "${pch_file}.call" AND EXISTS "${pch_file}.d")
    file(READ "${pch_file}.call" last_call)
    file(READ "${pch_file}.d" inputs)
    string(REPLACE "\\\n" " " inputs "${inputs}")
    string(REGEX REPLACE "^[^ ]*:" "" inputs "${inputs}")
    separate_arguments(inputs UNIX_COMMAND "${inputs}")
    if(last_call STREQUAL pch_call AND inputs)
      set(fresh TRUE)
      foreach(input IN LISTS inputs ITEMS "${NT_PCH_COMPILER}")
        if("${input}" IS_NEWER_THAN "${pch_file}") # or one of them is missing
          set(fresh FALSE)
          break()
        endif()
      endforeach()
    endif()
  endif()
  if(fresh)
    right("the precompiled header is built")
    return()
  endif()
  file(REMOVE "${pch_file}.call")
  string(REPLACE ";" "\\;" stages "${stages}")
elseif(MODE STREQUAL "twin")
  # As far as its mistake gets: one that the types refuse never comes to code generation.
  set(stages "-fsyntax-only")
  file(STRINGS "${CASE}" types LIMIT_COUNT 1 REGEX "^// .*Line: 1$|^// Line: 1$")
  if(NOT generate STREQUAL "" AND "${types}" STREQUAL "")
    string(REPLACE ";" "\\;" stages "${generate}")
  endif()
else()
  set(stages "-fsyntax-only")
  if(NOT generate STREQUAL "")
    string(REPLACE ";" "\\;" generate "${generate}")
    if(NOT CASE_SILENT STREQUAL "")
      set(stages "") # code generation says what the syntax would say, and nothing is to be said
    endif()
    list(APPEND stages "${generate}")
  endif()
endif()
set(pitfall 0)
if(MODE STREQUAL "case")
  set(pitfall 1)
endif()

set(proven FALSE)
if(MODE STREQUAL "case" AND DEFINED FOLDER)
  negative_test_proof(proof "${FOLDER}" "${CASE}")
endif()

string(TIMESTAMP compiler_began "%s%f")
foreach(stage IN LISTS stages)
  if(proven)
    include("${proof}") # sets stage, result and output
    file(REMOVE "${proof}")
  endif()
  if(MODE STREQUAL "pch")
    set(command "${NT_PCH_COMPILER}" ${NT_FLAGS} ${stage} "${CASE}")
  else()
    make_call("${CASE}" ${pitfall} "${stage}")
  endif()
  if(NOT proven)
    run_call()
  endif()
  if(proven OR NOT result STREQUAL "0" OR NOT output STREQUAL "")
    break()
  endif()
endforeach()

if(result MATCHES "timeout")
  say_wrong("timeout" "${NT_NAME} needed more than ${NT_TIMEOUT} s: make the case smaller, or raise NEGATIVE_TEST_TIMEOUT")
  return()
endif()
if(NOT result MATCHES "^[0-9]+$")
  say_wrong("killed" "${NT_NAME} did not end by itself but with '${result}'; a compiler that dies refuses nothing")
  return()
endif()
if(output MATCHES "${NT_CRASHED}" OR result GREATER 127)
  say_wrong("crash" "${NT_NAME} crashed (exit code ${result}); a compiler that dies refuses nothing")
  return()
endif()

negative_test_encode(output)

if(NOT MODE STREQUAL "case")
  if(NOT result EQUAL 0)
    if(MODE STREQUAL "pch")
      say_wrong("broken header" "${NT_NAME} cannot compile the headers to precompile: mend them, no case can be judged before")
    else()
      say_wrong("broken twin" "the right form (-DPITFALL=0) must compile: mend it, or the header that refuses it")
    endif()
    return()
  endif()
  if(NOT output STREQUAL "")
    if(MODE STREQUAL "pch")
      say_wrong("noisy header" "the headers to precompile must compile without a word")
    else()
      say_wrong("noisy twin" "the right form (-DPITFALL=0) must compile without a word: mend what is said above")
    endif()
    return()
  endif()
  if(MODE STREQUAL "pch")
    file(RENAME "${pch_file}.new" "${pch_file}")
    file(WRITE "${pch_file}.call" "${pch_call}")
    right("the precompiled header is built")
  else()
    right("the twin compiles without a word")
  endif()
  return()
endif()

# --- records --------------------------------------------------------------------------------------------------------

# Record i: R_i_KIND error|warning, R_i_TEXT, R_i_AT file:line for people, R_i_LINES lines in the case,
# R_i_WHY the notes that give a reason. `pending` are chain lines whose diagnostic has not come yet (GCC).
set(records 0)
set(pending "")
set(fresh_context FALSE) # a context was announced since the last record
set(last_file "")
set(fatal "")
set(unlocated "")
set(strange "")
set(n 0)
string(REPLACE "\r" "" output_lines "${output}")
string(REPLACE "\n" ";" output_lines "${output_lines}")

foreach(line IN LISTS output_lines)
  if(line MATCHES "^([^:]+):([0-9]+):([0-9]+): (fatal error|error|warning|note|style|performance|portability): (.*)$")
    set(file "${CMAKE_MATCH_1}")
    set(number "${CMAKE_MATCH_2}")
    set(kind "${CMAKE_MATCH_4}")
    set(text "${CMAKE_MATCH_5}")
    if(kind STREQUAL "note")
      if(records EQUAL 0)
        list(APPEND strange "${line}")
        continue()
      endif()
      if(text MATCHES "requested here$|^in expansion of macro|^expanded from macro|^while (substituting|checking|calling)|^in (call to|instantiation of|evaluation of|implicit|defaulted)|required here$")
        if(file STREQUAL "${CASE}")
          list(APPEND R_${n}_LINES ${number})
        endif()
        set(R_${n}_CHAINED TRUE)
      endif()
      if(NOT pending STREQUAL "")
        list(APPEND R_${n}_LINES ${pending})
        set(pending "")
      endif()
      if(text MATCHES "^candidate .*(ignored|not viable)")
        # An overload that was not chosen: what it would have said is no reason.
      elseif(text MATCHES "constraint|satisf|evaluated to|deleted|[Bb]ecause|nested requirement|static assertion|the required|would be invalid|is invalid")
        string(APPEND R_${n}_WHY "${text}\n")
      endif()
      continue()
    endif()
    if(kind STREQUAL "fatal error")
      set(fatal "${text}")
      set(kind error)
    elseif(NT_FAMILY STREQUAL "tidy" AND text MATCHES "clang-diagnostic-error${NEGATIVE_TEST_CLOSE}$")
      set(fatal "${text}") # it goes on, but with what it could not read left out
    elseif(NOT kind MATCHES "^(error|warning)$")
      set(kind warning)
    endif()
    # What the previous record knew of its chain is passed on to errors in the same place.
    set(inherited "")
    if(n GREATER 0 AND NOT fresh_context AND NOT file STREQUAL "${CASE}" AND file STREQUAL "${last_file}")
      set(inherited "${R_${n}_INHERIT}")
      if(R_${n}_CHAINED)
        set(inherited "${R_${n}_LINES}")
      endif()
    endif()
    math(EXPR n "${n} + 1")
    set(records ${n})
    set(R_${n}_KIND ${kind})
    set(R_${n}_TEXT "${text}")
    set(R_${n}_AT "${file}:${number}")
    set(R_${n}_WHY "")
    set(R_${n}_CLAIMED FALSE)
    set(R_${n}_CHAINED FALSE)
    set(R_${n}_INHERIT "${inherited}")
    set(R_${n}_LINES "${pending}")
    if(NOT pending STREQUAL "")
      set(R_${n}_CHAINED TRUE)
    endif()
    if(file STREQUAL "${CASE}")
      list(PREPEND R_${n}_LINES ${number})
    endif()
    set(last_file "${file}")
    set(pending "")
    set(fresh_context FALSE)
  elseif(line STREQUAL "")
    # nothing
  elseif(line MATCHES "^([^:]+):([0-9]+)(:[0-9]+)?:   +[^ ]")
    if(CMAKE_MATCH_1 STREQUAL "${CASE}")
      list(APPEND pending ${CMAKE_MATCH_2})
    endif()
    set(fresh_context TRUE)
  elseif(line MATCHES "^(In file included from| +from|In module) .+:[0-9]+[,:]")
    # how a header came in is no reason for anything
  elseif(line MATCHES "^(.+: )?(In|At) .+[,:]$|^    inlined from '")
    set(fresh_context TRUE)
    if(line MATCHES "^    inlined from '.*' at (.+):([0-9]+):[0-9]+[,:]$" AND CMAKE_MATCH_1 STREQUAL "${CASE}")
      list(APPEND pending ${CMAKE_MATCH_2})
    endif()
  elseif(line MATCHES "^[0-9]+ (warning|error)s?( and [0-9]+ errors?)? generated\\.$|^cc1plus: (all|some) warnings being treated as errors$")
    # the compiler's own summary
  elseif(NT_FAMILY STREQUAL "tidy" AND line MATCHES "^Error while processing " AND NOT result EQUAL 0)
    # the same in other words
  elseif(line MATCHES "^[^ ]*: note: " AND records GREATER 0)
    # a note about the command line
  elseif(line MATCHES "^([^ ]+: )?(fatal error|error|warning): (.*)$")
    list(APPEND unlocated "${CMAKE_MATCH_3}")
  else()
    list(APPEND strange "${line}")
  endif()
endforeach()

if(NOT unlocated STREQUAL "")
  list(GET unlocated 0 line)
  say_wrong("unlocated error" "'${line}' stands nowhere in the code: a wrong flag, a missing file or a stale precompiled header, but no refusal")
  return()
endif()
if(NOT fatal STREQUAL "")
  say_wrong("fatal error" "'${fatal}': the compiler gave up before it had read the case")
  return()
endif()
if(NOT strange STREQUAL "")
  list(GET strange 0 line)
  say_wrong("unreadable output" "the judge cannot read '${line}', and ignores nothing: teach NegativeTestRunner.cmake, or mend the case")
  return()
endif()

# --- claims ---------------------------------------------------------------------------------------------------------

set(errors FALSE)
if(records GREATER 0)
  foreach(r RANGE 1 ${records})
    if(R_${r}_KIND STREQUAL "error")
      set(errors TRUE)
    endif()
    if(NOT R_${r}_CHAINED)
      list(APPEND R_${r}_LINES ${R_${r}_INHERIT})
    endif()
  endforeach()
endif()
if(NT_FAMILY STREQUAL "cppcheck")
  set(errors FALSE) # its exit code does not depend on what it finds
endif()
if((errors AND result EQUAL 0) OR (NOT errors AND NOT result EQUAL 0))
  say_wrong("inconsistent exit" "the exit code is ${result}, and the diagnostics do not say why")
  return()
endif()
if(NOT CASE_SILENT STREQUAL "" AND records GREATER 0)
  say_wrong("not silent" "${NT_NAME} is documented to accept this and does not any more: promote the case, replace -silent by ${NT_FAMILY}-${R_1_KIND} {{...}} at ${R_1_AT}")
  return()
endif()
if(CASE_SILENT STREQUAL "" AND records EQUAL 0)
  say_wrong("accepted" "${NT_NAME} accepts the mistake without a word: make the library or the flags refuse it, or document it with // ${NT_FAMILY}-silent {{why}}")
  return()
endif()

set(unmet "")
set(wrong_line "")
set(wrong_count "")
set(matched "")
if(CASE_COUNT GREATER 0)
  foreach(e RANGE 1 ${CASE_COUNT})
    set(found 0)
    set(elsewhere "")
    foreach(r RANGE 1 ${records})
      if(R_${r}_CLAIMED OR NOT found LESS EXPECT_${e}_MAX OR NOT R_${r}_KIND STREQUAL EXPECT_${e}_KIND)
        continue()
      endif()
      string(FIND "${R_${r}_TEXT}" "${EXPECT_${e}_TEXT}" at)
      if(at LESS 0 AND R_${r}_TEXT MATCHES "no (matching|match for|viable|type named)|invalid operands|constraint|deleted|cannot call|template argument|ambiguous|static assertion")
        string(FIND "${R_${r}_WHY}" "${EXPECT_${e}_TEXT}" at)
      endif()
      if(at LESS 0)
        continue()
      endif()
      if(EXPECT_${e}_LINE IN_LIST R_${r}_LINES)
        set(R_${r}_CLAIMED TRUE)
        math(EXPR found "${found} + 1")
      else()
        set(elsewhere "${R_${r}_AT}")
      endif()
    endforeach()
    if(found LESS EXPECT_${e}_MIN)
      set(what "${EXPECT_${e}_KIND} {{${EXPECT_${e}_TEXT}}} of line ${EXPECT_${e}_LINE}")
      if(found GREATER 0)
        list(APPEND wrong_count "${what}: ${found} instead of ${EXPECT_${e}_MIN}")
      elseif(NOT elsewhere STREQUAL "")
        list(APPEND wrong_line "${what}: it stands at ${elsewhere}")
      else()
        list(APPEND unmet "${what}")
      endif()
    endif()
  endforeach()
endif()

set(surplus "")
set(surplus_kind warning)
set(surplus_count 0)
if(records GREATER 0)
  foreach(r RANGE 1 ${records})
    if(NOT R_${r}_CLAIMED)
      math(EXPR surplus_count "${surplus_count} + 1")
      if(R_${r}_KIND STREQUAL "error")
        set(surplus_kind error)
      endif()
      string(REGEX REPLACE " ${NEGATIVE_TEST_OPEN}-W[^ ]*${NEGATIVE_TEST_CLOSE}$" "" text "${R_${r}_TEXT}")
      set(where "${R_${r}_AT}")
      if(R_${r}_LINES)
        list(GET R_${r}_LINES -1 last)
        set(where "${CASE}:${last}")
      endif()
      string(APPEND surplus "${where}: // ${NT_FAMILY}-${R_${r}_KIND} {{${text}}}\n")
    endif()
  endforeach()
endif()

if(NOT surplus STREQUAL "")
  message(NOTICE "Not expected by the case; if this is the documented reason, paste (and shorten, and write expected- if all tools say it):")
  quote("${surplus}")
endif()
if(NOT wrong_line STREQUAL "")
  list(GET wrong_line 0 what)
  say_wrong("wrong line" "${what}; move the expectation, or give its distance as in @-1")
elseif(NOT wrong_count STREQUAL "")
  list(GET wrong_count 0 what)
  say_wrong("wrong count" "${what}; mend the case, or its count")
elseif(NOT unmet STREQUAL "" AND NOT surplus STREQUAL "")
  list(GET unmet 0 what)
  say_wrong("wrong reason" "it is refused, but not for the documented reason: no ${what}")
elseif(NOT unmet STREQUAL "")
  list(GET unmet 0 what)
  say_wrong("unmet expectation" "no ${what}")
elseif(NOT surplus STREQUAL "")
  say_wrong("surplus ${surplus_kind}" "${surplus_count} more than the case expects: remove what causes it, or expect it")
else()
  if(NOT CASE_SILENT STREQUAL "")
    quote("${CASE_SILENT}")
    right("silent, as documented")
  else()
    right("refused for the documented reason")
  endif()
  if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.29)
    cmake_language(EXIT 1)
  endif()
  message(FATAL_ERROR "(No error: WILL_FAIL wants a non-zero exit code, and this is how CMake before 3.29 gives one.)")
endif()
