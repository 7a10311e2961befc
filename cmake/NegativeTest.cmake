# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
NegativeTest
------------

Tests that code does *not* compile, and for the documented reason.

.. code-block:: cmake

  add_negative_tests(
    NAME_PREFIX <prefix>       # tests are named <prefix>/<folder>/<file stem>/<tool>
    DIRECTORY <dir>            # every *.cpp below it is a case
    [CASES <path>...]          # only these: folders or cases below <dir>, without .cpp
    [TARGET <target>]          # include directories, definitions and options of the code under test
    [PRECOMPILE <header>...]   # headers as in #include, for a precompiled header
    [STANDARD <20>]            # C++ standard
    [TOOLS <wish>...]          # see Toolchains.cmake; default: the cache variable NEGATIVE_TEST_TOOLS
    [FLAGS_FUNCTION <name>]    # further flags: called as <name>(<out> <compiler id> <version> <compiler>)
    [TIDY_CONFIG <file>]       # the checks of clang-tidy; default: the .clang-tidy above the case
    [TAGS <tag>...]            # tags that each case must have: Rust, Line, Breaks; and Rule, Detector, which it may have
    [DETECTORS <dir>]          # where the source is that a case's Detector tag names
    [SUBJECT <dir>])           # TARGET is another library, whose headers are in <dir>: a score, no judgement

One file is one mistake. Every tool reads it twice: with ``-DPITFALL=1`` it must be refused
as its comments say; with ``-DPITFALL=0``, its *twin*, it must compile without diagnostics.
A tool is a compiler, which judges every case, or another tool (clang-tidy, Clang's static
analyzer, cppcheck, Clang with libc++), which judges the cases that mention it. The comments
are described in ``judge/notation.py``, judging in the other files of that folder. This file
only finds the tools and adds the tests; the package ``judge`` judges, in Python 3.9 or newer,
and needs nothing but the standard library. Without it one test is skipped, with that reason.

A case that judges a string: ::

  // A conversion that loses its result.
  #include <lengths/lengths.hpp>

  int main() {
  #if PITFALL
      lengths::to_feet(lengths::Metres{1}); // gcc-error {{nodiscard}} clang-error {{nodiscard}}
  #else
      (void)lengths::to_feet(lengths::Metres{1});
  #endif
  }

Tests made for each tool

``<prefix>/<folder>/<stem>/<tool>``    the case; passes if it is refused for the documented reason
``<prefix>/<folder>/judged/<tool>``    compiles the cases of a folder, each form of each by itself, and leaves the
                                       verdicts for their tests: a fixture. Larger folders have judged-1 and so on, too
``<prefix>/judge/<tool>``              the canaries, cases of known verdict: a fixture of all
``<prefix>/judge/headers/<tool>``      builds the precompiled header, a fixture of all
``<prefix>/judge/lock``                proves that WILL_FAIL is locked, a fixture of all
``<prefix>/judge/cases``               are the registered cases those that are there? A fixture of all

and ``<prefix>/<family> not found``, skipped, where a family of tools is missing.

Labels: the folder, the tool, and ``silent`` where the tool is documented to accept the mistake; with ``TAGS`` also
``line-1`` to ``line-5``, the Rust codes, what the mistake breaks (``data-race``) and the rules; so ``ctest -L E0373`` or ``ctest -L gcc-12 -L silent`` choose.

Why the lock: a bare ``WILL_FAIL`` also passes if a script is missing or the compiler crashed. Together with a pass
expression that always matches and the good verdict as fail expression, a test passes only if the good verdict was printed.

With ``SUBJECT`` the cases that include one of the headers in that folder (or, if given, the ``CASES``) are put to the
compilers, and nothing else: no canary, no other tool. A test passes whatever the subject makes of the case and is skipped
where the subject does not offer what the right form needs; see ``judge/subject.py``. The score is in the report.

Cache variables

``NEGATIVE_TEST_TOOLS``    (``all``) which tools judge
``NEGATIVE_TEST_PCH``      (``ON``) use precompiled headers
``NEGATIVE_TEST_TIMEOUT``  (``60``) seconds that one call of a compiler may take
``NEGATIVE_TEST_SHARD``    (empty) ``2/4``: only the second quarter of the tests; ``judge merge`` puts the reports together

Notes: options of ``TARGET`` that depend on the compiler are evaluated for the configured compiler; flags that differ belong
into ``FLAGS_FUNCTION``. A case that forgets an ``#include`` is helped out by the precompiled header; configure with
``NEGATIVE_TEST_PCH=OFF`` to see it. Paths with a colon, a semicolon or a newline in them cannot be judged.

Example::

  include(NegativeTest)
  add_negative_tests(NAME_PREFIX negative DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/negative
                     TARGET mine::mine PRECOMPILE <mine/mine.hpp>)
#]=======================================================================]

include_guard(DIRECTORY) # its variables belong to a directory
include("${CMAKE_CURRENT_LIST_DIR}/JudgePython.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/Toolchains.cmake")

set(NEGATIVE_TEST_TOOLS "all" CACHE STRING "Tools that judge the negative cases: all, newest, configured, gcc, clang, clang-tidy, analyzer, cppcheck, libc++, names such as gcc-12 or clang-22-libc++, paths")
option(NEGATIVE_TEST_PCH "Judge the negative cases with precompiled headers" ON)
set(NEGATIVE_TEST_TIMEOUT 60 CACHE STRING "Seconds that one compiler call of a negative case may take")
set(NEGATIVE_TEST_SHARD "" CACHE STRING "Judge only a part of the negative cases, 2/4: the second of four parts")

set(NEGATIVE_TEST_MODULE_DIR "${CMAKE_CURRENT_LIST_DIR}")
set(NEGATIVE_TEST_SHOW "${CMAKE_CURRENT_LIST_DIR}/judge/show.sh")

# The lock. All three together, never one alone; <prefix>/judge/lock tests them as they are here. The first alternative of
# the expression that always matches is for whoever reads it in CTest's output.
set(NEGATIVE_TEST_ALWAYS "the verdict is wrong, see above|^")
set(NEGATIVE_TEST_GOOD_VERDICT "(^|\n)negative-test verdict: (refused for the documented reason|silent, as documented)\n")
function(_negative_test_lock test)
  set_tests_properties("${test}" PROPERTIES
    WILL_FAIL TRUE
    PASS_REGULAR_EXPRESSION "${NEGATIVE_TEST_ALWAYS}"
    FAIL_REGULAR_EXPRESSION "${NEGATIVE_TEST_GOOD_VERDICT}")
endfunction()

# The Clang that can precompile for a tool: itself, or the one of exactly clang-tidy's version. Empty: none.
function(_negative_test_headers_compiler out tool)
  set(compiler "${NEGATIVE_TEST_TOOL_${tool}_COMPILER}")
  if(NEGATIVE_TEST_TOOL_${tool}_FAMILY STREQUAL "tidy")
    string(REGEX MATCH "^[0-9]+" major "${NEGATIVE_TEST_TOOL_${tool}_VERSION}")
    find_program(compiler_path NAMES clang++-${major} clang++ NO_CACHE)
    set(compiler "")
    if(compiler_path)
      _negative_test_identify(seen "${compiler_path}")
      if(seen_VERSION STREQUAL NEGATIVE_TEST_TOOL_${tool}_VERSION)
        set(compiler "${compiler_path}")
      endif()
    endif()
  elseif(NOT NEGATIVE_TEST_TOOL_${tool}_FAMILY MATCHES "^(gcc|clang|analyzer)$")
    set(compiler "")
  endif()
  set(${out} "${compiler}" PARENT_SCOPE)
endfunction()

# Describes a tool for the judge: lines `key value`, which may hold generator expressions.
#   _negative_test_write_tool(<file> <tool> <headers> <target> <tidy config> <flag>...)
function(_negative_test_write_tool file tool headers target tidy_config)
  set(family "${NEGATIVE_TEST_TOOL_${tool}_FAMILY}")
  set(content "name ${tool}\nfamily ${family}\nversion ${NEGATIVE_TEST_TOOL_${tool}_VERSION}\n")
  string(APPEND content "compiler ${NEGATIVE_TEST_TOOL_${tool}_COMPILER}\ntimeout ${NEGATIVE_TEST_TIMEOUT}\n")
  if(headers)
    _negative_test_headers_compiler(compiler "${tool}")
    string(APPEND content "headers ${headers}\nheaders-compiler ${compiler}\n")
  endif()
  set(flags ${NEGATIVE_TEST_TOOL_${tool}_FLAGS})
  if(family STREQUAL "tidy")
    set(analyser --quiet --experimental-custom-checks)
    if(tidy_config)
      list(APPEND analyser "--config-file=${tidy_config}")
    endif()
  elseif(family STREQUAL "cppcheck")
    set(analyser --quiet --xml --enable=warning,performance,portability)
  else()
    set(analyser "")
  endif()
  foreach(flag IN LISTS analyser)
    string(APPEND content "analyser-flag ${flag}\n")
  endforeach()
  foreach(flag IN LISTS flags ARGN)
    string(APPEND content "flag ${flag}\n")
  endforeach()
  if(target)
    foreach(pair "include|INTERFACE_INCLUDE_DIRECTORIES" "system-include|INTERFACE_SYSTEM_INCLUDE_DIRECTORIES"
        "define|INTERFACE_COMPILE_DEFINITIONS" "option|INTERFACE_COMPILE_OPTIONS")
      string(REPLACE "|" ";" pair "${pair}")
      list(GET pair 0 key)
      list(GET pair 1 property)
      set(value "$<TARGET_PROPERTY:${target},${property}>")
      string(APPEND content "$<$<BOOL:${value}>:${key} $<JOIN:${value},\n${key} >\n>")
    endforeach()
  endif()
  get_property(multi GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  set(condition "")
  if(multi)
    list(GET CMAKE_CONFIGURATION_TYPES 0 first)
    set(condition CONDITION "$<CONFIG:${first}>")
  endif()
  file(GENERATE OUTPUT "${file}" CONTENT "${content}" ${condition})
endfunction()

# A test that runs the judge: <name> <what it prints if all is well> <seconds> <fixture that it is> <argument>...
function(_negative_test_add name pass timeout fixture)
  add_test(NAME "${name}" COMMAND "${JUDGE_PYTHON}" "${NEGATIVE_TEST_MODULE_DIR}/judge" ${ARGN})
  set_tests_properties("${name}" PROPERTIES TIMEOUT ${timeout} RESOURCE_GROUPS "cores:1" PASS_REGULAR_EXPRESSION "(^|\n)${pass}" FIXTURES_SETUP "${fixture}")
endfunction()

# What tests.cmake calls (judge/registry.py); `folder` and `prefix` are those of add_negative_tests.
macro(_negative_test_judging test tool pitfall)
  math(EXPR _timeout "40 * ${NEGATIVE_TEST_TIMEOUT}")
  _negative_test_add("${test}" "[0-9]+ cases judged by " ${_timeout} "${test}" run "${folder}" "${tool}" "${test}")
  set_tests_properties("${test}" PROPERTIES LABELS "judged;${pitfall};${tool}"
    FIXTURES_REQUIRED "${prefix}/judge;${prefix}/judge/${tool};${prefix}/judge/headers/${tool}")
endmacro()

macro(_negative_test_case test name tool judging labels)
  add_test(NAME "${test}" COMMAND sh "${NEGATIVE_TEST_SHOW}" "${folder}/records/${name}/${tool}.verdict" "${judging}")
  _negative_test_lock("${test}")
  set_tests_properties("${test}" PROPERTIES FIXTURES_REQUIRED "${judging}" LABELS "${labels}" TIMEOUT 60)
endmacro()

macro(_negative_test_subject test name tool judging labels)
  math(EXPR _timeout "3 * ${NEGATIVE_TEST_TIMEOUT}")
  add_test(NAME "${test}" COMMAND "${JUDGE_PYTHON}" "${NEGATIVE_TEST_MODULE_DIR}/judge" subject "${folder}" "${tool}" "${name}")
  set_tests_properties("${test}" PROPERTIES
    PASS_REGULAR_EXPRESSION "(^|\n)conformance-subject: (refused|silent)\n" SKIP_REGULAR_EXPRESSION "(^|\n)conformance-subject: not offered\n"
    TIMEOUT ${_timeout} FIXTURES_REQUIRED "${prefix}/judge/headers/${tool}" LABELS "${labels}" RESOURCE_GROUPS "cores:1")
endmacro()

function(_negative_test_check_arguments)
  foreach(needed NAME_PREFIX DIRECTORY)
    if(NOT arg_${needed})
      message(FATAL_ERROR "add_negative_tests: ${needed} is missing.")
    endif()
  endforeach()
  if(arg_UNPARSED_ARGUMENTS OR arg_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "add_negative_tests: cannot read '${arg_UNPARSED_ARGUMENTS} ${arg_KEYWORDS_MISSING_VALUES}'; the arguments are described in NegativeTest.cmake.")
  endif()
  cmake_path(ABSOLUTE_PATH arg_DIRECTORY BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
  if(NOT IS_DIRECTORY "${arg_DIRECTORY}")
    message(FATAL_ERROR "add_negative_tests: DIRECTORY ${arg_DIRECTORY} does not exist.")
  endif()
  if(arg_TARGET AND NOT TARGET "${arg_TARGET}")
    message(FATAL_ERROR "add_negative_tests: TARGET ${arg_TARGET} does not exist (yet): create it before this call.")
  endif()
  if(arg_FLAGS_FUNCTION AND NOT COMMAND "${arg_FLAGS_FUNCTION}")
    message(FATAL_ERROR "add_negative_tests: FLAGS_FUNCTION ${arg_FLAGS_FUNCTION} is no function: include its module first.")
  endif()
  if(arg_TIDY_CONFIG AND NOT EXISTS "${arg_TIDY_CONFIG}")
    message(FATAL_ERROR "add_negative_tests: TIDY_CONFIG ${arg_TIDY_CONFIG} does not exist.")
  endif()
  if(NOT NEGATIVE_TEST_TIMEOUT MATCHES "^[1-9][0-9]*$")
    message(FATAL_ERROR "NEGATIVE_TEST_TIMEOUT is '${NEGATIVE_TEST_TIMEOUT}', and must be a number of seconds.")
  endif()
  foreach(tag IN LISTS arg_TAGS)
    if(NOT tag MATCHES "^(Rust|Line|Breaks|Rule|Detector)$")
      message(FATAL_ERROR "add_negative_tests: TAGS: '${tag}' is none of Rust, Line, Breaks, Rule, Detector.")
    endif()
  endforeach()
  get_property(prefixes GLOBAL PROPERTY NEGATIVE_TEST_PREFIXES)
  if("${arg_NAME_PREFIX}" IN_LIST prefixes)
    message(FATAL_ERROR "add_negative_tests: NAME_PREFIX ${arg_NAME_PREFIX} is taken by another call; give this one a name of its own.")
  endif()
  set_property(GLOBAL APPEND PROPERTY NEGATIVE_TEST_PREFIXES "${arg_NAME_PREFIX}")
endfunction()

# A family that is missing and was not deselected is reported, not forgotten. Appends to `suite`.
function(_negative_test_report_missing prefix tools)
  set(seen "")
  foreach(tool IN LISTS tools)
    list(APPEND seen "${NEGATIVE_TEST_TOOL_${tool}_FAMILY}")
  endforeach()
  foreach(pair "gcc|gcc|g++-12" "clang|clang|clang-22" "clang-tidy|tidy|clang-tidy-22" "analyzer|analyzer|clang-22"
      "cppcheck|cppcheck|cppcheck" "libc++|libcxx|libc++-22-dev")
    string(REPLACE "|" ";" pair "${pair}")
    list(GET pair 0 family)
    list(GET pair 1 kind)
    list(GET pair 2 package)
    if(NOT kind IN_LIST seen)
      string(APPEND suite "missing ${family} ${kind} Debian: the package ${package}\n")
      set(hint "Install ${family}, the version in Toolchains.cmake or newer (Debian: the package ${package}), and configure again; its cases were skipped.")
      message(STATUS "${prefix}: ${family} was not found. ${hint}")
      add_test(NAME "${prefix}/${family} not found" COMMAND "${CMAKE_COMMAND}" -E echo "skipped: ${hint}")
      set_tests_properties("${prefix}/${family} not found" PROPERTIES SKIP_REGULAR_EXPRESSION "its cases were skipped" LABELS "${family}")
    endif()
  endforeach()
  set(suite "${suite}" PARENT_SCOPE)
endfunction()

# Describes a tool, for the cases and for the canaries, and adds the tests of the judge that concern it.
function(_negative_test_add_tool tool)
  set(family "${NEGATIVE_TEST_TOOL_${tool}_FAMILY}")
  set(version "${NEGATIVE_TEST_TOOL_${tool}_VERSION}")
  set(compiler "${NEGATIVE_TEST_TOOL_${tool}_COMPILER}")
  message(STATUS "${prefix}: judged by ${tool} (${compiler}, ${version})")
  set(base "-std=c++${arg_STANDARD}")
  if(family STREQUAL "cppcheck")
    set(base "--std=c++${arg_STANDARD}")
  elseif(family STREQUAL "gcc")
    list(APPEND base -O1) # its analyses of flow need it
  endif()
  set(extra "")
  if(arg_FLAGS_FUNCTION AND family MATCHES "^(gcc|clang|libcxx)$")
    cmake_language(CALL "${arg_FLAGS_FUNCTION}" extra "${NEGATIVE_TEST_TOOL_${tool}_ID}" "${version}" "${compiler}")
  endif()

  set(headers "")
  _negative_test_headers_compiler(headers_compiler "${tool}")
  if(NEGATIVE_TEST_PCH AND arg_PRECOMPILE AND headers_compiler)
    set(headers "${folder}/headers/${tool}/prefix.hpp")
    set(content "")
    foreach(header IN LISTS arg_PRECOMPILE)
      if(NOT header MATCHES "^[<\"].*[>\"]$")
        set(header "<${header}>")
      endif()
      string(APPEND content "#include ${header}\n")
    endforeach()
    set(written "")
    if(EXISTS "${headers}")
      file(READ "${headers}" written)
    endif()
    if(NOT written STREQUAL content)
      file(WRITE "${headers}" "${content}")
    endif()
    _negative_test_add("${prefix}/judge/headers/${tool}" "the precompiled header is built\n" 300 "${prefix}/judge/headers/${tool}" headers "${folder}" "${tool}")
    set_tests_properties("${prefix}/judge/headers/${tool}" PROPERTIES LABELS "judge;${tool}")
  endif()
  _negative_test_write_tool("${folder}/tools/${tool}.txt" ${tool} "${headers}" "${arg_TARGET}" "${arg_TIDY_CONFIG}" ${base} -- ${extra})

  if(NOT arg_SUBJECT)
    set(canary_flags "")
    if(family MATCHES "^(gcc|clang|libcxx)$")
      set(canary_flags -Wall)
    endif()
    if(family STREQUAL "libcxx")
      list(APPEND canary_flags -Wthread-safety)
    endif()
    _negative_test_write_tool("${folder}/tools/${tool}.canary.txt" ${tool} "" "" "${NEGATIVE_TEST_MODULE_DIR}/judge/canaries/beside/canary.clang-tidy"
      ${base} ${canary_flags})
    _negative_test_add("${prefix}/judge/${tool}" "the judge is awake\n" 600 "${prefix}/judge/${tool}" canary "${folder}" "${tool}")
    set_tests_properties("${prefix}/judge/${tool}" PROPERTIES LABELS "judge;${tool}")
  endif()
endfunction()

function(add_negative_tests)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME_PREFIX;DIRECTORY;TARGET;STANDARD;FLAGS_FUNCTION;TIDY_CONFIG;DETECTORS;SUBJECT" "CASES;PRECOMPILE;TOOLS;TAGS")
  _negative_test_check_arguments()
  if(NOT arg_STANDARD)
    set(arg_STANDARD 20)
  endif()
  if(NOT arg_TOOLS)
    set(arg_TOOLS ${NEGATIVE_TEST_TOOLS})
  endif()
  set(prefix "${arg_NAME_PREFIX}")
  judge_find_python(reason)
  if(reason)
    message(STATUS "${prefix}: skipped: ${reason}")
    add_test(NAME "${prefix}/python not found" COMMAND "${CMAKE_COMMAND}" -E echo "skipped: ${reason}")
    set_tests_properties("${prefix}/python not found" PROPERTIES SKIP_REGULAR_EXPRESSION "skipped: ")
    return()
  endif()

  cmake_path(ABSOLUTE_PATH arg_DIRECTORY NORMALIZE)
  string(MAKE_C_IDENTIFIER "${prefix}" id)
  string(SHA256 unique "${prefix}") # a-b and a_b are two
  string(SUBSTRING "${unique}" 0 6 unique)
  if(NOT id STREQUAL prefix)
    string(APPEND id "-${unique}")
  endif()
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/negative-test/${id}")
  file(MAKE_DIRECTORY "${folder}/tools")
  negative_test_find_tools(tools ${arg_TOOLS})
  if(arg_SUBJECT)
    set(compilers "")
    foreach(tool IN LISTS tools)
      if(NEGATIVE_TEST_TOOL_${tool}_FAMILY MATCHES "^(gcc|clang)$")
        list(APPEND compilers ${tool})
      endif()
    endforeach()
    set(tools ${compilers})
  endif()

  # The suite, for judge/registry.py.
  set(suite "prefix ${prefix}\ndirectory ${arg_DIRECTORY}\nfolder ${folder}\ndetectors ${arg_DETECTORS}\nsubject ${arg_SUBJECT}\nshard ${NEGATIVE_TEST_SHARD}\n")
  foreach(tag IN LISTS arg_TAGS)
    string(APPEND suite "tag ${tag}\n")
  endforeach()
  foreach(case IN LISTS arg_CASES)
    string(APPEND suite "case ${case}\n")
  endforeach()
  foreach(tool IN LISTS tools)
    string(APPEND suite "tool ${tool} ${NEGATIVE_TEST_TOOL_${tool}_FAMILY} ${NEGATIVE_TEST_TOOL_${tool}_VERSION} ${NEGATIVE_TEST_TOOL_${tool}_COMPILER}\n")
  endforeach()
  if(NOT arg_SUBJECT AND ("all" IN_LIST arg_TOOLS OR "newest" IN_LIST arg_TOOLS))
    _negative_test_report_missing("${prefix}" "${tools}")
  endif()
  file(WRITE "${folder}/suite.txt" "${suite}")
  execute_process(COMMAND "${JUDGE_PYTHON}" "${NEGATIVE_TEST_MODULE_DIR}/judge" register "${folder}/suite.txt" ERROR_VARIABLE error RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    string(STRIP "${error}" error)
    message(FATAL_ERROR "add_negative_tests: ${error}")
  endif()

  # The judge's own tests.
  if(NOT arg_SUBJECT)
    set(lock_folder "${folder}/lock")
    set(NEGATIVE_TEST_PYTHON "${JUDGE_PYTHON}")
    configure_file("${NEGATIVE_TEST_MODULE_DIR}/NegativeTestLock.ctest.in" "${lock_folder}/CTestTestfile.cmake" @ONLY)
    add_test(NAME "${prefix}/judge/lock" COMMAND "${CMAKE_COMMAND}" -D "CTEST=${CMAKE_CTEST_COMMAND}" -D "FOLDER=${lock_folder}" -P "${NEGATIVE_TEST_MODULE_DIR}/NegativeTestLock.cmake")
    set_tests_properties("${prefix}/judge/lock" PROPERTIES
      PASS_REGULAR_EXPRESSION "(^|\n)the lock holds\n" TIMEOUT 60 LABELS judge FIXTURES_SETUP "${prefix}/judge")
    _negative_test_add("${prefix}/judge/cases" "the registered cases are those that are there\n" 60 "${prefix}/judge" cases "${folder}")
    set_tests_properties("${prefix}/judge/cases" PROPERTIES LABELS judge)
  endif()
  foreach(tool IN LISTS tools)
    _negative_test_add_tool("${tool}")
  endforeach()
  include("${folder}/tests.cmake")
  set_property(GLOBAL APPEND PROPERTY NEGATIVE_TEST_SUITES "${folder}") # read by ConformanceReport.cmake
endfunction()
