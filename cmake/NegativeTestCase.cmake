# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
NegativeTestCase
----------------

Reads one case of a negative suite: its tags and its expectations. Used by
``NegativeTest.cmake`` (labels, when configuring) and by
``NegativeTestRunner.cmake`` (judging, at run time), so both read the same thing.

.. code-block:: cmake

  negative_test_read_case(<file> <family> <version>)

``<family>`` is ``gcc`` or ``clang``, or a tool beside the compilers (below), ``<version>``
the tool's version. Sets in the caller's scope:

``CASE_RUST``      list of Rust error codes, or ``none`` or ``lint``; empty: no tag
``CASE_LINE``      line of defence, ``1`` to ``5``; empty: no tag
``CASE_DETECTOR``  the test that sees the mistake at run time; empty: no tag
``CASE_SILENT``    the reason why this tool is documented to be silent, or empty
``CASE_MALFORMED`` list of ``line: complaint``, empty if the case is well-formed
``CASE_TOTAL``     number of expectations in the case, for whatever tool, silence not counted
``CASE_COMPILERS`` number of those that are for compilers
``CASE_SPEAKERS``  list of who is expected to speak, as written: ``expected``, ``gcc``, ``clang>=22``, ``tidy``
``CASE_BESIDE``    list of the tools beside the compilers that the case mentions
``CASE_COUNT``     number *n* of expectations for this tool, each of them in
                   ``EXPECT_<i>_{KIND,LINE,MIN,MAX,TEXT}``, *i* from 1 to *n*

Tags stand in the comment at the top of the file: ``Rust: E0373`` (or several
codes with commas, ``none``, ``lint``), ``Line: 1``, and, where only a run shows the
mistake, ``Detector: sanitizers/mutex_dropped``, a source of such a test.

Expectations are those of Clang's ``-verify``, in ``//`` comments::

  // expected-error {{text}}            every compiler
  // gcc-error {{text}}                 one family; gcc, clang
  // tidy-warning {{text}}              a tool beside the compilers: tidy (clang-tidy), analyzer (Clang's static
                                        analyzer), cppcheck, libcxx (Clang with libc++, whose locks are annotated)
  // clang-warning@+1 2 {{text}}        the next line, exactly twice
  // expected-error@-2 1+ {{text}}      two lines up, at least once
  // clang>=22-error {{text}}           from this version on; also clang<22, cppcheck>=2.11
  // gcc-silent {{why}}                 the family accepts the mistake without a word

Who judges what: every compiler judges every case. A tool beside the compilers judges
the cases that mention it. A case that no compiler is expected to refuse must mention
``tidy``, ``analyzer`` and ``cppcheck``, be it as silent; and if all are silent, it must
name the ``Detector`` that does see the mistake, on line of defence 4 or 5.

Notes: a comment with ``{{`` or ``}}`` that is no directive, or a directive without
braces, or a near miss of one (``expeted-error {``), makes the case malformed;
nothing is skipped in silence. ``{{`` in code is code.

Texts are *encoded*: CMake's lists cannot hold ``\ ; [ ]``, so these four stand
as control characters until ``negative_test_decode``.
#]=======================================================================]

set(NEGATIVE_TEST_COMPILER_FAMILIES gcc clang)
set(NEGATIVE_TEST_BESIDE_FAMILIES tidy analyzer cppcheck libcxx)
set(NEGATIVE_TEST_STATIC_ANALYSERS tidy analyzer cppcheck) # what a case must mention that no compiler refuses
list(JOIN NEGATIVE_TEST_COMPILER_FAMILIES "|" NEGATIVE_TEST_COMPILER_PREFIXES)
list(JOIN NEGATIVE_TEST_BESIDE_FAMILIES "|" NEGATIVE_TEST_BESIDE_PREFIXES)
set(NEGATIVE_TEST_PREFIXES "expected|${NEGATIVE_TEST_COMPILER_PREFIXES}|${NEGATIVE_TEST_BESIDE_PREFIXES}")

string(ASCII 1 NEGATIVE_TEST_BACKSLASH)
string(ASCII 2 NEGATIVE_TEST_SEMICOLON)
string(ASCII 3 NEGATIVE_TEST_OPEN)
string(ASCII 4 NEGATIVE_TEST_CLOSE)

macro(negative_test_encode variable)
  string(REPLACE "\\" "${NEGATIVE_TEST_BACKSLASH}" ${variable} "${${variable}}")
  string(REPLACE ";" "${NEGATIVE_TEST_SEMICOLON}" ${variable} "${${variable}}")
  string(REPLACE "[" "${NEGATIVE_TEST_OPEN}" ${variable} "${${variable}}")
  string(REPLACE "]" "${NEGATIVE_TEST_CLOSE}" ${variable} "${${variable}}")
endmacro()

macro(negative_test_decode variable)
  string(REPLACE "${NEGATIVE_TEST_BACKSLASH}" "\\" ${variable} "${${variable}}")
  string(REPLACE "${NEGATIVE_TEST_SEMICOLON}" ";" ${variable} "${${variable}}")
  string(REPLACE "${NEGATIVE_TEST_OPEN}" "[" ${variable} "${${variable}}")
  string(REPLACE "${NEGATIVE_TEST_CLOSE}" "]" ${variable} "${${variable}}")
endmacro()

# Looks like a directive, well-formed or not. Three forms: a known family with a known kind; any word with a kind's
# letters in whatever order before a brace; a word one would only write in a directive.
set(NEGATIVE_TEST_NEAR_MISS
  "(${NEGATIVE_TEST_PREFIXES})[<>=0-9.]*[-_](error|warning|note|silent)([^-A-Za-z0-9_]|$)"
  "[A-Za-z]+[<>=0-9.]*[-_](e[ror]+|w[arnig]+|s[ilent]+|n[ote]+|r[emark]+)s?(@[-+0-9]*)?[ \t0-9+:-]*{"
  "exp[a-z]*[-_](e[ror]+|w[arnig]+|s[ilent]+|note)([^-A-Za-z0-9_]|$)")
list(JOIN NEGATIVE_TEST_NEAR_MISS "|" NEGATIVE_TEST_NEAR_MISS)

# 1 prefix, 2 version condition, 3 operator, 4 version, 6 kind, 7 line offset, 8 count
set(NEGATIVE_TEST_DIRECTIVE
  "([A-Za-z]+)((<|>=)([0-9]+([.][0-9]+)*))?-(error|warning|silent)(@[-+][0-9]+)?[ \t]*([0-9]+\\+?)?[ \t]*{{")

# What does not depend on the tool, read once for all tools: CASE_... , and CASE_DIRECTIVES, a list of
# prefix|operator|version|kind|line|minimum|maximum|text.
function(_negative_test_parse_case file)
  set(CASE_RUST "")
  set(CASE_LINE "")
  set(CASE_DIRECTIVES "")
  set(CASE_MALFORMED "")
  set(CASE_DETECTOR "")
  set(CASE_TOTAL 0)
  set(CASE_COMPILERS 0)
  set(CASE_BESIDE "")
  set(CASE_SPEAKERS "")
  set(number 0)
  set(in_header TRUE)
  set(escape "${NEGATIVE_TEST_BACKSLASH}")
  set(literals "('\"'|[^\"/]|\"([^\"${escape}]|${escape}.)*\"|/[^/])")

  file(READ "${file}" text)
  negative_test_encode(text)
  string(REPLACE "\r" "" text "${text}")
  string(REPLACE "\n" ";" lines "${text}")

  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")

    if(in_header)
      if(line MATCHES "^[ \t]*//")
        if(CASE_RUST STREQUAL "" AND line MATCHES "(^|[^A-Za-z])Rust:[ \t]*(none|lint|E[0-9][0-9][0-9][0-9]([ \t]*,[ \t]*E[0-9][0-9][0-9][0-9])*)[ \t]*($|[ \t]Line:)")
          string(REGEX REPLACE "[ \t]*,[ \t]*" ";" CASE_RUST "${CMAKE_MATCH_2}")
        endif()
        if(CASE_LINE STREQUAL "" AND line MATCHES "(^|[^A-Za-z])Line:[ \t]*([1-5])[ \t]*($|[ \t]Rust:)")
          set(CASE_LINE "${CMAKE_MATCH_2}")
        endif()
        if(CASE_DETECTOR STREQUAL "" AND line MATCHES "(^|[^A-Za-z])Detector:[ \t]*([-_A-Za-z0-9]+(/[-_A-Za-z0-9]+)*)[ \t]*$")
          set(CASE_DETECTOR "${CMAKE_MATCH_2}")
        endif()
      elseif(NOT line STREQUAL "")
        set(in_header FALSE)
      endif()
    endif()

    if(NOT line MATCHES "{{|}}|${NEGATIVE_TEST_NEAR_MISS}")
      continue()
    endif()

    # The comment: from the first // that is not inside a literal; if the quotes are beyond us, from the first //.
    if(line MATCHES "^(${literals}*)//(.*)$")
      set(code "${CMAKE_MATCH_1}")
      set(comment "${CMAKE_MATCH_4}")
    elseif(line MATCHES "^${literals}*/?$" OR NOT line MATCHES "^(([^/]|/[^/])*)//(.*)$")
      set(code "${line}")
      set(comment "")
    else()
      set(code "${CMAKE_MATCH_1}")
      set(comment "${CMAKE_MATCH_3}")
    endif()
    string(REGEX REPLACE "\"([^\"${escape}]|${escape}.)*\"" "" code "${code}")
    if(code MATCHES "[A-Za-z]+[<>=0-9.]*-(error|warning|note|silent)[^{]*{{")
      list(APPEND CASE_MALFORMED "${number}: an expectation belongs into a // comment")
    endif()

    while(comment MATCHES "${NEGATIVE_TEST_DIRECTIVE}")
      set(opening "${CMAKE_MATCH_0}")
      set(prefix "${CMAKE_MATCH_1}")
      set(operator "${CMAKE_MATCH_3}")
      set(bound "${CMAKE_MATCH_4}")
      set(kind "${CMAKE_MATCH_6}")
      set(offset "${CMAKE_MATCH_7}")
      set(times "${CMAKE_MATCH_8}")
      string(FIND "${comment}" "${opening}" at)
      string(SUBSTRING "${comment}" 0 ${at} before)
      if(before MATCHES "{{|}}|${NEGATIVE_TEST_NEAR_MISS}")
        list(APPEND CASE_MALFORMED "${number}: '${before}' is no well-formed expectation")
      elseif(before MATCHES "[-A-Za-z0-9_]$")
        list(APPEND CASE_MALFORMED "${number}: unknown expectation '${before}${opening}'")
      endif()
      string(LENGTH "${opening}" length)
      math(EXPR at "${at} + ${length}")
      string(SUBSTRING "${comment}" ${at} -1 comment)

      string(FIND "${comment}" "}}" at)
      if(at LESS 0)
        list(APPEND CASE_MALFORMED "${number}: '${opening}' is never closed by '}}'")
        set(comment "")
        break()
      endif()
      string(SUBSTRING "${comment}" 0 ${at} expected)
      math(EXPR at "${at} + 2")
      string(SUBSTRING "${comment}" ${at} -1 comment)
      while(comment MATCHES "^}(.*)$") # the text itself ends in a brace: {{S{}}}
        string(APPEND expected "}")
        set(comment "${CMAKE_MATCH_1}")
      endwhile()
      string(STRIP "${expected}" expected)

      set(complaint "")
      if(NOT prefix MATCHES "^(${NEGATIVE_TEST_PREFIXES})$")
        string(REPLACE "|" ", " known "${NEGATIVE_TEST_PREFIXES}")
        set(complaint "unknown tool '${prefix}', known are: ${known}")
      elseif(prefix STREQUAL "expected" AND kind STREQUAL "silent")
        set(complaint "'expected-silent' would mean that nothing is ever refused: name the tool, gcc-silent or clang-silent")
      elseif(prefix STREQUAL "expected" AND NOT operator STREQUAL "")
        set(complaint "a version needs a tool: write for example clang>=22-${kind}")
      elseif(expected STREQUAL "")
        set(complaint "'${opening}}}' names no text; an expectation says what, and -silent says why")
      elseif(expected MATCHES "{{")
        set(complaint "'{{' inside a text: is an earlier '}}' missing?")
      elseif(times MATCHES "^0+\\+?$")
        set(complaint "a count of ${times} would expect nothing")
      elseif(kind STREQUAL "silent" AND NOT "${times}${offset}" STREQUAL "")
        set(complaint "-silent takes no count and no line offset")
      endif()
      if(NOT complaint STREQUAL "")
        list(APPEND CASE_MALFORMED "${number}: ${complaint}")
        continue()
      endif()

      if(prefix IN_LIST NEGATIVE_TEST_BESIDE_FAMILIES)
        list(APPEND CASE_BESIDE ${prefix})
      elseif(NOT kind STREQUAL "silent")
        math(EXPR CASE_COMPILERS "${CASE_COMPILERS} + 1")
      endif()
      if(NOT kind STREQUAL "silent")
        math(EXPR CASE_TOTAL "${CASE_TOTAL} + 1")
        list(APPEND CASE_SPEAKERS "${prefix}${operator}${bound}")
      endif()
      set(minimum 1)
      set(maximum 1)
      if(times MATCHES "^([0-9]+)\\+$")
        set(minimum ${CMAKE_MATCH_1})
        set(maximum 1000000)
      elseif(NOT times STREQUAL "")
        set(minimum ${times})
        set(maximum ${times})
      endif()
      set(where ${number})
      if(offset MATCHES "^@(.*)$")
        math(EXPR where "${number} ${CMAKE_MATCH_1}")
      endif()
      list(APPEND CASE_DIRECTIVES "${prefix}|${operator}|${bound}|${kind}|${where}|${minimum}|${maximum}|${expected}")
    endwhile()

    if(comment MATCHES "{{|}}|${NEGATIVE_TEST_NEAR_MISS}")
      string(STRIP "${comment}" comment)
      list(APPEND CASE_MALFORMED "${number}: '${comment}' is no well-formed expectation")
    endif()
  endforeach()

  list(REMOVE_DUPLICATES CASE_BESIDE)
  list(REMOVE_DUPLICATES CASE_SPEAKERS)
  foreach(name RUST LINE DETECTOR TOTAL COMPILERS SPEAKERS BESIDE MALFORMED DIRECTIVES)
    set_property(GLOBAL PROPERTY "${file} CASE_${name}" "${CASE_${name}}")
  endforeach()
endfunction()

function(negative_test_read_case file family version)
  get_property(is_read GLOBAL PROPERTY "${file} CASE_TOTAL" SET)
  if(NOT is_read)
    _negative_test_parse_case("${file}")
  endif()
  foreach(name RUST LINE DETECTOR TOTAL COMPILERS SPEAKERS BESIDE)
    get_property(value GLOBAL PROPERTY "${file} CASE_${name}")
    set(CASE_${name} "${value}" PARENT_SCOPE)
  endforeach()
  get_property(malformed GLOBAL PROPERTY "${file} CASE_MALFORMED")
  get_property(directives GLOBAL PROPERTY "${file} CASE_DIRECTIVES")

  set(silent "")
  set(count 0)
  foreach(directive IN LISTS directives)
    string(REGEX MATCH "^([a-z]+)[|]([<>=]*)[|]([0-9.]*)[|]([a-z]+)[|]([-0-9]+)[|]([0-9]+)[|]([0-9]+)[|](.*)$" directive "${directive}")
    set(prefix "${CMAKE_MATCH_1}")
    set(operator "${CMAKE_MATCH_2}")
    set(bound "${CMAKE_MATCH_3}")
    set(kind "${CMAKE_MATCH_4}")
    set(where "${CMAKE_MATCH_5}")
    set(minimum "${CMAKE_MATCH_6}")
    set(maximum "${CMAKE_MATCH_7}")
    set(text "${CMAKE_MATCH_8}")
    if(prefix STREQUAL "expected")
      if(NOT family IN_LIST NEGATIVE_TEST_COMPILER_FAMILIES)
        continue()
      endif()
    elseif(NOT prefix STREQUAL family)
      continue()
    endif()
    if((operator STREQUAL "<" AND NOT version VERSION_LESS bound) OR (operator STREQUAL ">=" AND version VERSION_LESS bound))
      continue()
    endif()
    if(kind STREQUAL "silent")
      if(NOT silent STREQUAL "")
        list(APPEND malformed "${where}: ${family} is documented as silent twice")
      endif()
      set(silent "${text}")
      set(silent_line ${where})
      continue()
    endif()
    math(EXPR count "${count} + 1")
    set(EXPECT_${count}_KIND ${kind} PARENT_SCOPE)
    set(EXPECT_${count}_LINE ${where} PARENT_SCOPE)
    set(EXPECT_${count}_MIN ${minimum} PARENT_SCOPE)
    set(EXPECT_${count}_MAX ${maximum} PARENT_SCOPE)
    set(EXPECT_${count}_TEXT "${text}" PARENT_SCOPE)
  endforeach()
  if(NOT silent STREQUAL "" AND count GREATER 0)
    list(APPEND malformed "${silent_line}: ${family} is documented as silent and is expected to speak in the same case")
  endif()
  set(CASE_SILENT "${silent}" PARENT_SCOPE)
  set(CASE_MALFORMED "${malformed}" PARENT_SCOPE)
  set(CASE_COUNT ${count} PARENT_SCOPE)
endfunction()
