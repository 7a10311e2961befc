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
    [DETECTORS <dir>]          # where the source stands that a case's Detector tag names
    [SUBJECT <dir>])           # TARGET is another library, whose headers stand in <dir>: a score, no judgement

One file is one mistake. It is read twice by every tool: with ``-DPITFALL=1`` it
must be refused as its comments say, with ``-DPITFALL=0``, its *twin*, it must pass
without a word. A tool is a compiler, which judges every case, or a tool beside the
compilers (clang-tidy, Clang's static analyzer, cppcheck, Clang with libc++), which
judges the cases that mention it. How a case is written stands in ``NegativeTestCase.cmake``, how it is
judged in ``NegativeTestRunner.cmake``.

Tests made for each tool

``<prefix>/<folder>/<stem>/<tool>``        the case; passes if the judge is content
``<prefix>/<folder>/twins/<tool>``         the twins of a folder, a fixture: if it fails, its cases are "Not Run", which
                                           is red. A tool beside the compilers is not asked about it where it is silent.
                                           The mistakes are compiled along, to save time: NegativeTestTogether.cmake.
                                           A folder of more than 40 cases has ``twins-1`` and so on, too
``<prefix>/judge/pch/<tool>``              builds the precompiled header, a fixture of all
``<prefix>/judge/canary/<name>/<tool>``    known-bad cases, which must get exactly the wrong verdict they name, a
                                           fixture of all: a judge who has gone blind judges nothing
``<prefix>/judge/lock``                    proves that WILL_FAIL is locked, a fixture of all

and ``<prefix>/<family> not found``, skipped, where a family of tools is missing.

Labels: the folder, the tool, ``line-1`` to ``line-5``, the Rust codes, and ``silent``
where the tool is documented to accept the mistake; so ``ctest -L E0373`` or
``ctest -L gcc-12 -L silent`` choose.

Why the lock: a bare ``WILL_FAIL`` also passes if the runner's script is missing or the
compiler crashed. Together with a pass expression that always matches and the good
verdict as fail expression, a test passes only if the good verdict was printed.

With ``SUBJECT`` the cases that include one of the headers in that folder (or, if given, the ``CASES``) are put to the
compilers, and nothing else: no canary, no twin, no tool beside them. A test passes
whatever the subject makes of the case and is skipped where the subject does not offer
what the right form needs; see ``ConformanceSubjectRunner.cmake``. The score is in the report.

Cache variables

``NEGATIVE_TEST_TOOLS``    (``all``) which compilers judge
``NEGATIVE_TEST_PCH``      (``ON``) use precompiled headers
``NEGATIVE_TEST_TOGETHER`` (``ON``) compile the cases of a folder in one go, and those that are not right there alone;
                           ``OFF`` compiles each alone, its twin in a test ``<prefix>/<folder>/<stem>/<tool>/twin``
``NEGATIVE_TEST_TIMEOUT``  (``60``) seconds that one call of a compiler may take

Notes: options of ``TARGET`` that depend on the compiler are evaluated for the
configured compiler; flags that differ belong into ``FLAGS_FUNCTION``. A case that
forgets an ``#include`` is helped out by the precompiled header, and by its
neighbours; configure with ``NEGATIVE_TEST_PCH=OFF`` and ``NEGATIVE_TEST_TOGETHER=OFF``
to see it. Paths with a colon in them cannot be judged.

Example::

  include(NegativeTest)
  add_negative_tests(NAME_PREFIX negative DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/negative
                     TARGET mine::mine PRECOMPILE <mine/mine.hpp>)
#]=======================================================================]

include_guard(DIRECTORY) # its variables belong to a directory
include("${CMAKE_CURRENT_LIST_DIR}/NegativeTestCase.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/Toolchains.cmake")

set(NEGATIVE_TEST_TOOLS "all" CACHE STRING "Tools that judge the negative cases: all, newest, configured, gcc, clang, clang-tidy, analyzer, cppcheck, libc++, names such as gcc-12 or clang-22-libc++, paths")
option(NEGATIVE_TEST_PCH "Judge the negative cases with precompiled headers" ON)
option(NEGATIVE_TEST_TOGETHER "Compile the negative cases of a folder in one go" ON)
set(NEGATIVE_TEST_TIMEOUT 60 CACHE STRING "Seconds that one compiler call of a negative case may take")

set(NEGATIVE_TEST_MODULE_DIR "${CMAKE_CURRENT_LIST_DIR}")
set(NEGATIVE_TEST_GROUP 40) # at most so many cases in one source: it is soon compiled, and two at a time
set(NEGATIVE_TEST_RUNNER "${CMAKE_CURRENT_LIST_DIR}/NegativeTestRunner.cmake")

# The lock. All three together, never one alone; negative/judge/lock tests them as they stand here.
set(NEGATIVE_TEST_ALWAYS "^")
set(NEGATIVE_TEST_GOOD_VERDICT "(^|\n)negative-test verdict: (refused for the documented reason|silent, as documented)\n")
function(_negative_test_lock test)
  set_tests_properties("${test}" PROPERTIES
    WILL_FAIL TRUE
    PASS_REGULAR_EXPRESSION "${NEGATIVE_TEST_ALWAYS}"
    FAIL_REGULAR_EXPRESSION "${NEGATIVE_TEST_GOOD_VERDICT}")
endfunction()

# Diagnostics as the judge reads them: one line each, all of them, without the source.
function(_negative_test_diagnostic_flags out family version)
  set(flags -fmessage-length=0 -ftemplate-backtrace-limit=0)
  if(family MATCHES "^(tidy|cppcheck)$")
    set(flags "")
  elseif(family STREQUAL "gcc")
    list(APPEND flags -fdiagnostics-color=never -fno-diagnostics-show-caret -fmax-errors=0)
  else()
    list(APPEND flags -fno-color-diagnostics -fno-caret-diagnostics -ferror-limit=0 -fno-elide-type
      -fmacro-backtrace-limit=0 -fconstexpr-backtrace-limit=0 -fno-crash-diagnostics -fno-diagnostics-fixit-info)
  endif()
  set(${out} "${flags}" PARENT_SCOPE)
endfunction()

# How a tool beside the compilers is called. Empty: like a compiler.
function(_negative_test_analyser_flags out family tidy_config)
  set(flags "")
  if(family STREQUAL "tidy")
    set(flags --quiet --experimental-custom-checks)
    if(tidy_config)
      list(APPEND flags "--config-file=${tidy_config}")
    endif()
  elseif(family STREQUAL "analyzer")
    set(flags --analyze -Xclang -analyzer-output=text -Wno-everything)
  elseif(family STREQUAL "cppcheck")
    set(flags --quiet --enable=warning,performance,portability
      "--template={file}:{line}:{column}: {severity}: {message} [{id}]" "--template-location={file}:{line}:{column}: note: {info}")
  endif()
  set(${out} "${flags}" PARENT_SCOPE)
endfunction()

# The Clang that can precompile for a tool: itself, or the one of exactly clang-tidy's version. Empty: none.
function(_negative_test_pch_compiler out tool)
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

# Writes <file> for the runner. The content may hold generator expressions.
function(_negative_test_write_tool file tool flags analyser_flags build_pch use_pch pch pch_compiler generate_flags detectors records directory)
  string(CONCAT content
    "# Made by NegativeTest.cmake\n"
    "set(NT_NAME [==[${tool}]==])\n"
    "set(NT_FAMILY [==[${NEGATIVE_TEST_TOOL_${tool}_FAMILY}]==])\n"
    "set(NT_VERSION [==[${NEGATIVE_TEST_TOOL_${tool}_VERSION}]==])\n"
    "set(NT_COMPILER [==[${NEGATIVE_TEST_TOOL_${tool}_COMPILER}]==])\n"
    "set(NT_FLAGS [==[${flags}]==])\n"
    "set(NT_GENERATE_FLAGS [==[${generate_flags}]==])\n"
    "set(NT_ANALYSER_FLAGS [==[${analyser_flags}]==])\n"
    "set(NT_DETECTORS [==[${detectors}]==])\n"
    "set(NT_RECORDS [==[${records}]==])\n"
    "set(NT_DIRECTORY [==[${directory}]==])\n"
    "set(NT_PCH [==[${pch}]==])\n"
    "set(NT_PCH_COMPILER [==[${pch_compiler}]==])\n"
    "set(NT_PCH_BUILD_FLAGS [==[${build_pch}]==])\n"
    "set(NT_PCH_USE_FLAGS [==[${use_pch}]==])\n"
    "set(NT_TIMEOUT ${NEGATIVE_TEST_TIMEOUT})\n"
    "list(FILTER NT_FLAGS EXCLUDE REGEX [==[^(-I|-isystem)(/usr/include|/usr/local/include|)/?$|^$]==])\n")
  get_property(multi GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  if(multi)
    list(GET CMAKE_CONFIGURATION_TYPES 0 first)
    file(GENERATE OUTPUT "${file}" CONTENT "${content}" CONDITION "$<CONFIG:${first}>")
  else()
    file(GENERATE OUTPUT "${file}" CONTENT "${content}")
  endif()
endfunction()

# The command of a test.
function(_negative_test_add test tool_file case mode timeout)
  add_test(NAME "${test}" COMMAND "${CMAKE_COMMAND}" -D "TOOL=${tool_file}" -D "CASE=${case}" -D "MODE=${mode}" ${ARGN} -P "${NEGATIVE_TEST_RUNNER}")
  set_tests_properties("${test}" PROPERTIES TIMEOUT ${timeout})
endfunction()

# The file that lists what must be silent in a folder.
function(_negative_test_list_of out folder tool pitfall)
  string(REPLACE "/" "." name "${pitfall}")
  set(${out} "${folder}/twins/${tool}/${name}.txt" PARENT_SCOPE)
endfunction()

# The canaries of a tool, all of them setting up <fixture>.
function(_negative_test_add_canaries prefix tool tool_file fixture timeout)
  set(directory "${NEGATIVE_TEST_MODULE_DIR}/canaries")
  set(family "${NEGATIVE_TEST_TOOL_${tool}_FAMILY}")
  if(family IN_LIST NEGATIVE_TEST_BESIDE_FAMILIES)
    string(APPEND directory "/beside")
  endif()
  file(GLOB canaries CONFIGURE_DEPENDS "${directory}/*.cpp")
  if(NOT canaries)
    message(FATAL_ERROR "add_negative_tests: there are no canaries in ${directory}; a judge without canaries is not trusted. Restore the folder.")
  endif()
  foreach(canary IN LISTS canaries)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${canary}")
    cmake_path(GET canary STEM name)
    file(STRINGS "${canary}" tags REGEX "^// canary")
    set(verdict "")
    set(mode case)
    set(compiler "")
    set(neighbour "")
    foreach(tag IN LISTS tags)
      if(tag MATCHES "^// canary: (.+)$")
        set(verdict "${CMAKE_MATCH_1}")
      elseif(tag MATCHES "^// canary-mode: (case|twin|twins|together)$")
        set(mode "${CMAKE_MATCH_1}")
      elseif(tag MATCHES "^// canary-neighbour: (.+)$")
        set(neighbour "${CMAKE_MATCH_1}")
      elseif(tag MATCHES "^// canary-compiler: (.+)$")
        set(compiler -D "COMPILER=${directory}/${CMAKE_MATCH_1}")
      elseif(tag MATCHES "^// canary-tools: (${NEGATIVE_TEST_COMPILER_PREFIXES}|${NEGATIVE_TEST_BESIDE_PREFIXES})$")
        if(NOT family STREQUAL CMAKE_MATCH_1)
          set(verdict skip)
          break()
        endif()
      else()
        message(FATAL_ERROR "add_negative_tests: ${canary} has the unreadable tag '${tag}'.")
      endif()
    endforeach()
    if(verdict STREQUAL "")
      message(FATAL_ERROR "add_negative_tests: ${canary} does not name its verdict: write '// canary: accepted'.")
    elseif(verdict STREQUAL "skip")
      continue()
    endif()
    set(test "${prefix}/judge/canary/${name}/${tool}")
    set(sound "${directory}/twin_quiet.cpp")
    cmake_path(GET tool_file PARENT_PATH folder)
    _negative_test_list_of(list "${folder}" ${tool} "canary.${name}")
    if(mode STREQUAL "twins") # among sound ones
      file(CONFIGURE OUTPUT "${list}" CONTENT "twin ${sound}\ntwin ${canary}\ntwin ${sound}\n" @ONLY)
      _negative_test_add("${test}" "${tool_file}" "${list}" twins ${timeout})
    elseif(mode STREQUAL "together") # compiled along with twins, or with another mistake, then judged
      set(others "silent ${canary}\ntwin ${canary}\n")
      if(neighbour)
        set(others "refused ${directory}/${neighbour}.cpp\nrefused ${canary}\n")
      endif()
      file(CONFIGURE OUTPUT "${list}" CONTENT "twin ${sound}\n${others}" @ONLY)
      _negative_test_add("${test}/twins" "${tool_file}" "${list}" twins ${timeout})
      set_tests_properties("${test}/twins" PROPERTIES FIXTURES_SETUP "${test}" LABELS "judge;${tool}"
        PASS_REGULAR_EXPRESSION "(^|\n)negative-test verdict: the twins compile without a word\n")
      _negative_test_add("${test}" "${tool_file}" "${canary}" case ${timeout} -D "FOLDER=${list}")
      set_tests_properties("${test}" PROPERTIES FIXTURES_REQUIRED "${test}")
    else()
      _negative_test_add("${test}" "${tool_file}" "${canary}" ${mode} ${timeout} ${compiler})
    endif()
    if(verdict STREQUAL "right" AND mode STREQUAL "together")
      set_tests_properties("${test}" PROPERTIES
        PASS_REGULAR_EXPRESSION "(^|\n)Compiled together with others of its folder[^\n]*\n([|][^\n]*\n)*negative-test verdict: (silent, as|refused for the) documented")
    elseif(verdict STREQUAL "right alone")
      set_tests_properties("${test}" PROPERTIES
        PASS_REGULAR_EXPRESSION "(^|\n)Together with others: [^\n]*\nnegative-test verdict: refused for the documented reason\n")
    elseif(verdict STREQUAL "right" AND mode STREQUAL "case")
      _negative_test_lock("${test}")
    elseif(verdict STREQUAL "right")
      set_tests_properties("${test}" PROPERTIES PASS_REGULAR_EXPRESSION "(^|\n)negative-test verdict: the twin compiles without a word\n")
    else()
      set_tests_properties("${test}" PROPERTIES
        PASS_REGULAR_EXPRESSION "(^|\n)negative-test verdict: WRONG \\(${verdict}\\): "
        FAIL_REGULAR_EXPRESSION "(^|\n)negative-test verdict: [^W]")
    endif()
    set_tests_properties("${test}" PROPERTIES FIXTURES_SETUP "${fixture}" LABELS "judge;${tool}")
  endforeach()
endfunction()

# The cases that include a header of the subject, and the tools that compile.
function(_negative_test_keep_for_subject out tools_variable subject)
  file(GLOB_RECURSE headers RELATIVE "${subject}" "${subject}/*.hpp" "${subject}/*.h")
  set(kept_cases "")
  foreach(case IN LISTS ARGN)
    file(STRINGS "${case}" includes REGEX "^ *# *include")
    string(REGEX MATCHALL "[<\"][^<>\"]+[>\"]" includes "${includes}")
    list(TRANSFORM includes REPLACE "[<>\"]" "")
    foreach(include IN LISTS includes)
      if(include IN_LIST headers)
        list(APPEND kept_cases "${case}")
        break()
      endif()
    endforeach()
  endforeach()
  if(NOT kept_cases)
    message(FATAL_ERROR "add_negative_tests: SUBJECT ${subject} has none of the headers that the cases include; see cmake/subjects/README.md.")
  endif()
  set(kept_tools "")
  foreach(tool IN LISTS ${tools_variable})
    if(NEGATIVE_TEST_TOOL_${tool}_FAMILY IN_LIST NEGATIVE_TEST_COMPILER_FAMILIES)
      list(APPEND kept_tools ${tool})
    endif()
  endforeach()
  set(${out} "${kept_cases}" PARENT_SCOPE)
  set(${tools_variable} "${kept_tools}" PARENT_SCOPE)
endfunction()

function(add_negative_tests)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME_PREFIX;DIRECTORY;TARGET;STANDARD;FLAGS_FUNCTION;TIDY_CONFIG;DETECTORS;SUBJECT" "CASES;PRECOMPILE;TOOLS")
  foreach(needed NAME_PREFIX DIRECTORY)
    if(NOT arg_${needed})
      message(FATAL_ERROR "add_negative_tests: ${needed} is missing.")
    endif()
  endforeach()
  if(arg_UNPARSED_ARGUMENTS OR arg_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "add_negative_tests: cannot read '${arg_UNPARSED_ARGUMENTS} ${arg_KEYWORDS_MISSING_VALUES}'; the arguments are described in NegativeTest.cmake.")
  endif()
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
  if(NOT arg_STANDARD)
    set(arg_STANDARD 20)
  endif()
  if(NOT arg_TOOLS)
    set(arg_TOOLS ${NEGATIVE_TEST_TOOLS})
  endif()
  if(NOT NEGATIVE_TEST_TIMEOUT MATCHES "^[1-9][0-9]*$")
    message(FATAL_ERROR "NEGATIVE_TEST_TIMEOUT is '${NEGATIVE_TEST_TIMEOUT}', and must be a number of seconds.")
  endif()
  math(EXPR timeout "3 * ${NEGATIVE_TEST_TIMEOUT}")
  math(EXPR group_timeout "20 * ${NEGATIVE_TEST_TIMEOUT}") # several calls, and each twin again if they are not silent

  cmake_path(ABSOLUTE_PATH arg_DIRECTORY NORMALIZE)
  file(GLOB_RECURSE cases CONFIGURE_DEPENDS "${arg_DIRECTORY}/*.cpp")
  if(NOT cases)
    message(FATAL_ERROR "add_negative_tests: there is no case (*.cpp) below ${arg_DIRECTORY}.")
  endif()
  if(DEFINED arg_CASES)
    set(asked_for "")
    foreach(path IN LISTS arg_CASES)
      cmake_path(SET below NORMALIZE "${arg_DIRECTORY}/${path}/*.cpp")
      if(IS_DIRECTORY "${arg_DIRECTORY}/${path}")
        file(GLOB_RECURSE some "${below}")
      elseif(EXISTS "${arg_DIRECTORY}/${path}.cpp")
        set(some "${arg_DIRECTORY}/${path}.cpp")
      else()
        message(FATAL_ERROR "add_negative_tests: CASES: there is no folder and no case '${path}' below ${arg_DIRECTORY}; a case is named <folder>/<file>, without .cpp.")
      endif()
      list(APPEND asked_for ${some})
    endforeach()
    list(REMOVE_DUPLICATES asked_for)
    set(cases ${asked_for})
  endif()
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${cases})

  set(prefix "${arg_NAME_PREFIX}")
  string(MAKE_C_IDENTIFIER "${prefix}" id)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/negative-test/${id}")
  file(MAKE_DIRECTORY "${folder}")
  negative_test_find_tools(tools ${arg_TOOLS})
  if(arg_SUBJECT)
    _negative_test_keep_for_subject(subject_cases tools "${arg_SUBJECT}" ${cases})
    if(NOT DEFINED arg_CASES)
      set(cases ${subject_cases})
    endif()
  endif()

  # What the report must know of the suite besides the records: who was asked for what.
  set(suite "# Made by NegativeTest.cmake\nsuite([==[${prefix}]==] [==[${arg_DIRECTORY}]==] [==[${folder}/records]==])\n")
  foreach(tool IN LISTS tools)
    string(APPEND suite "suite_tool([==[${tool}]==] ${NEGATIVE_TEST_TOOL_${tool}_FAMILY} ${NEGATIVE_TEST_TOOL_${tool}_VERSION} [==[${NEGATIVE_TEST_TOOL_${tool}_COMPILER}]==])\n")
  endforeach()
  foreach(case IN LISTS cases)
    cmake_path(RELATIVE_PATH case BASE_DIRECTORY "${arg_DIRECTORY}" OUTPUT_VARIABLE name)
    string(REGEX REPLACE "\\.cpp$" "" name "${name}")
    negative_test_read_case("${case}" none 0)
    set(beside_${name} "${CASE_BESIDE}")
    string(APPEND suite "suite_case([==[${name}]==] \"${CASE_RUST}\" \"${CASE_LINE}\" \"${CASE_DETECTOR}\" \"${CASE_SPEAKERS}\")\n")
  endforeach()

  # A family that is missing and was not deselected is reported, not forgotten.
  if(NOT arg_SUBJECT AND ("all" IN_LIST arg_TOOLS OR "newest" IN_LIST arg_TOOLS))
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
        string(APPEND suite "suite_missing([==[${family}]==] ${kind} [==[Debian: the package ${package}]==])\n")
        set(hint "Install ${family}, the version in Toolchains.cmake or newer (Debian: the package ${package}), and configure again; its cases were skipped.")
        message(STATUS "${prefix}: ${family} was not found. ${hint}")
        add_test(NAME "${prefix}/${family} not found" COMMAND "${CMAKE_COMMAND}" -E echo "${hint}")
        set_tests_properties("${prefix}/${family} not found" PROPERTIES SKIP_REGULAR_EXPRESSION "its cases were skipped" LABELS "${family}")
      endif()
    endforeach()
  endif()

  # The lock, proven once.
  set(lock_folder "${folder}/lock")
  configure_file("${NEGATIVE_TEST_MODULE_DIR}/NegativeTestLock.ctest.in" "${lock_folder}/CTestTestfile.cmake" @ONLY)
  add_test(NAME "${prefix}/judge/lock" COMMAND "${CMAKE_COMMAND}" -D "CTEST=${CMAKE_CTEST_COMMAND}" -D "FOLDER=${lock_folder}" -P "${NEGATIVE_TEST_MODULE_DIR}/NegativeTestLock.cmake")
  set_tests_properties("${prefix}/judge/lock" PROPERTIES
    PASS_REGULAR_EXPRESSION "(^|\n)the lock holds\n" TIMEOUT 60 LABELS judge FIXTURES_SETUP "${prefix}/judge")

  # What the code under test needs, for the file that the runner reads.
  set(usage "")
  if(arg_TARGET)
    foreach(pair "-isystem|INTERFACE_SYSTEM_INCLUDE_DIRECTORIES" "-I|INTERFACE_INCLUDE_DIRECTORIES" "-D|INTERFACE_COMPILE_DEFINITIONS")
      string(REPLACE "|" ";" pair "${pair}")
      list(GET pair 0 flag)
      list(GET pair 1 property)
      set(value "$<TARGET_PROPERTY:${arg_TARGET},${property}>")
      list(APPEND usage "$<$<BOOL:${value}>:${flag}$<JOIN:${value},$<SEMICOLON>${flag}>>")
    endforeach()
    list(APPEND usage "$<TARGET_PROPERTY:${arg_TARGET},INTERFACE_COMPILE_OPTIONS>")
  endif()

  foreach(tool IN LISTS tools)
    set(family "${NEGATIVE_TEST_TOOL_${tool}_FAMILY}")
    set(version "${NEGATIVE_TEST_TOOL_${tool}_VERSION}")
    set(compiler "${NEGATIVE_TEST_TOOL_${tool}_COMPILER}")
    message(STATUS "${prefix}: judged by ${tool} (${compiler}, ${version})")
    string(MAKE_C_IDENTIFIER "${tool}" tool_id)

    _negative_test_diagnostic_flags(diagnostics ${family} ${version})
    set(base "-std=c++${arg_STANDARD}")
    if(family STREQUAL "cppcheck")
      set(base "--std=c++${arg_STANDARD}")
    endif()
    list(APPEND base ${NEGATIVE_TEST_TOOL_${tool}_FLAGS} ${diagnostics})
    set(extra "")
    if(arg_FLAGS_FUNCTION AND family MATCHES "^(gcc|clang|libcxx)$")
      cmake_language(CALL "${arg_FLAGS_FUNCTION}" extra "${NEGATIVE_TEST_TOOL_${tool}_ID}" "${version}" "${compiler}")
    endif()
    set(generate "")
    if(family STREQUAL "gcc")
      list(APPEND base -O1)
      set(generate -S -o "$<IF:$<BOOL:${WIN32}>,NUL,/dev/null>")
    endif()

    set(fixture "${prefix}/judge/${tool}")
    set(canary_file "${folder}/${tool}-canary.cmake")
    _negative_test_analyser_flags(analyser ${family} "${NEGATIVE_TEST_MODULE_DIR}/canaries/beside/canary.clang-tidy")
    set(canary_flags ${base})
    if(family MATCHES "^(gcc|clang|libcxx)$")
      list(APPEND canary_flags -Wall)
    endif()
    if(family STREQUAL "libcxx")
      list(APPEND canary_flags -Wthread-safety)
    endif()
    _negative_test_write_tool("${canary_file}" ${tool} "${canary_flags}" "${analyser}" "" "" "" "" "${generate}" "${NEGATIVE_TEST_MODULE_DIR}/canaries" "" "")
    if(NOT arg_SUBJECT)
      _negative_test_add_canaries("${prefix}" ${tool} "${canary_file}" "${fixture}" ${timeout})
    endif()

    set(pch "")
    set(build_pch "")
    set(use_pch "")
    set(pch_compiler "")
    if(NEGATIVE_TEST_PCH AND arg_PRECOMPILE)
      _negative_test_pch_compiler(pch_compiler "${tool}")
    endif()
    if(pch_compiler)
      set(pch_source "${folder}/pch/${tool_id}/prefix.hpp")
      set(content "")
      foreach(header IN LISTS arg_PRECOMPILE)
        if(NOT header MATCHES "^[<\"].*[>\"]$")
          set(header "<${header}>")
        endif()
        string(APPEND content "#include ${header}\n")
      endforeach()
      file(CONFIGURE OUTPUT "${pch_source}" CONTENT "${content}" @ONLY)
      if(family STREQUAL "gcc")
        set(pch "${pch_source}.gch")
        set(use_pch -Winvalid-pch -include "${pch_source}")
      else()
        set(pch "${pch_source}.pch")
        set(build_pch -fpch-instantiate-templates)
        set(use_pch -include-pch "${pch}")
      endif()
    endif()
    set(tool_file "${folder}/${tool}.cmake")
    _negative_test_analyser_flags(analyser ${family} "${arg_TIDY_CONFIG}")
    set(tool_usage "${usage}")
    if(family STREQUAL "cppcheck") # reads no headers
      set(tool_usage "")
    elseif(family STREQUAL "tidy") # judges the case; to search the library's headers anew for each takes five times as long
      string(REPLACE "-I" "-isystem" tool_usage "${tool_usage}")
    endif()
    _negative_test_write_tool("${tool_file}" ${tool} "${base};${tool_usage};${extra}" "${analyser}" "${build_pch}" "${use_pch}" "${pch}" "${pch_compiler}" "${generate}" "${arg_DETECTORS}" "${folder}/records" "${arg_DIRECTORY}")
    if(pch)
      set(test "${prefix}/judge/pch/${tool}")
      _negative_test_add("${test}" "${tool_file}" "${pch_source}" pch ${timeout})
      set_tests_properties("${test}" PROPERTIES
        PASS_REGULAR_EXPRESSION "(^|\n)negative-test verdict: the precompiled header is built\n"
        FIXTURES_SETUP "${fixture}/pch" LABELS "judge;${tool}")
    endif()

    set(asked "")
    set(pitfalls "")
    set(groups "")
    foreach(case IN LISTS cases)
      cmake_path(RELATIVE_PATH case BASE_DIRECTORY "${arg_DIRECTORY}" OUTPUT_VARIABLE name)
      string(REGEX REPLACE "\\.cpp$" "" name "${name}")
      cmake_path(GET name PARENT_PATH pitfall)
      if(family IN_LIST NEGATIVE_TEST_BESIDE_FAMILIES AND NOT family IN_LIST beside_${name})
        continue()
      endif()
      if(arg_SUBJECT)
        list(APPEND asked "${name}")
        set(test "${prefix}/${name}/${tool}")
        add_test(NAME "${test}" COMMAND "${CMAKE_COMMAND}" -D "TOOL=${tool_file}" -D "CASE=${case}" -P "${NEGATIVE_TEST_MODULE_DIR}/ConformanceSubjectRunner.cmake")
        set_tests_properties("${test}" PROPERTIES
          PASS_REGULAR_EXPRESSION "(^|\n)conformance-subject: (refused|silent)\n" SKIP_REGULAR_EXPRESSION "(^|\n)conformance-subject: not offered\n"
          TIMEOUT ${timeout} FIXTURES_REQUIRED "${fixture}/pch" LABELS "${pitfall};${tool}")
        continue()
      endif()
      negative_test_read_case("${case}" ${family} ${version})
      if(family IN_LIST NEGATIVE_TEST_BESIDE_FAMILIES AND (NOT family IN_LIST CASE_BESIDE OR (CASE_COUNT EQUAL 0 AND CASE_SILENT STREQUAL "")))
        continue() # nothing is asked of this tool, or not of this version
      endif()
      set(labels ${pitfall} ${tool} ${CASE_RUST})
      if(CASE_LINE)
        list(APPEND labels "line-${CASE_LINE}")
      endif()
      if(NOT CASE_SILENT STREQUAL "")
        list(APPEND labels silent)
      endif()
      list(APPEND asked "${name}")
      set(test "${prefix}/${name}/${tool}")
      # Who is silent is asked about the twin only where a compiler must tell the two apart, or nobody else looks at it.
      set(ask_twin FALSE)
      if(CASE_SILENT STREQUAL "" OR (family IN_LIST NEGATIVE_TEST_COMPILER_FAMILIES AND (CASE_COMPILERS GREATER 0 OR CASE_TOTAL EQUAL 0)))
        set(ask_twin TRUE)
      endif()
      set(twin "${test}")
      set(together "")
      if(NEGATIVE_TEST_TOGETHER)
        if(NOT pitfall IN_LIST pitfalls)
          list(APPEND pitfalls "${pitfall}")
          set(members_${pitfall} 0)
        endif()
        math(EXPR last "${members_${pitfall}} / ${NEGATIVE_TEST_GROUP}")
        math(EXPR members_${pitfall} "${members_${pitfall}} + 1")
        set(group "${pitfall}/twins")
        if(last GREATER 0)
          string(APPEND group "-${last}")
        endif()
        list(APPEND groups "${group}")
        set(twin "${prefix}/${group}/${tool}")
        if(ask_twin)
          string(APPEND list_${group} "twin ${case}\n")
        endif()
        set(is refused)
        if(NOT CASE_SILENT STREQUAL "")
          set(is silent)
        endif()
        string(APPEND list_${group} "${is} ${case}\n")
        _negative_test_list_of(list "${folder}" ${tool} "${group}")
        set(together -D "FOLDER=${list}")
      elseif(ask_twin)
        _negative_test_add("${test}/twin" "${tool_file}" "${case}" twin ${timeout})
        set_tests_properties("${test}/twin" PROPERTIES
          PASS_REGULAR_EXPRESSION "(^|\n)negative-test verdict: the twin compiles without a word\n"
          FIXTURES_SETUP "${test}" FIXTURES_REQUIRED "${fixture}/pch" LABELS "twin;${pitfall};${tool}")
      endif()
      _negative_test_add("${test}" "${tool_file}" "${case}" case ${timeout} ${together})
      _negative_test_lock("${test}")
      set_tests_properties("${test}" PROPERTIES
        FIXTURES_REQUIRED "${twin};${fixture};${fixture}/pch;${prefix}/judge" LABELS "${labels}")
    endforeach()
    list(REMOVE_DUPLICATES groups)
    foreach(group IN LISTS groups)
      cmake_path(GET group PARENT_PATH pitfall)
      _negative_test_list_of(list "${folder}" ${tool} "${group}")
      file(CONFIGURE OUTPUT "${list}" CONTENT "${list_${group}}" @ONLY)
      set(test "${prefix}/${group}/${tool}")
      _negative_test_add("${test}" "${tool_file}" "${list}" twins ${group_timeout})
      set_tests_properties("${test}" PROPERTIES
        PASS_REGULAR_EXPRESSION "(^|\n)negative-test verdict: the twins compile without a word\n"
        FIXTURES_SETUP "${test}" FIXTURES_REQUIRED "${fixture}/pch" LABELS "twin;${pitfall};${tool}")
      unset(list_${group})
    endforeach()
    string(APPEND suite "suite_asked([==[${tool}]==] [==[${asked}]==])\n")
  endforeach()
  file(WRITE "${folder}/suite.cmake" "${suite}")
  set_property(GLOBAL APPEND PROPERTY NEGATIVE_TEST_SUITES "${folder}/suite.cmake") # read by ConformanceReport.cmake
endfunction()
