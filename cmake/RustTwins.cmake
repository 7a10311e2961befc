# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
RustTwins
---------

Tests that Rust says what the cases of a negative suite claim that it says.

.. code-block:: cmake

  add_rust_twins(
    NAME_PREFIX <prefix>    # tests are named <prefix>/<folder>/<file stem>
    DIRECTORY <dir>)        # every *.rs below it is the twin of the *.cpp beside it

  add_rust_chapters(
    NAME_PREFIX <prefix>    # tests are named <prefix>/<file stem>
    DIRECTORY <dir>)        # every *.rs in it is a module of #[test] functions

A twin makes the same mistake in Rust, and like its case it carries the right form, too: ``#[cfg(pitfall)]`` stands
before what is wrong, ``#[cfg(not(pitfall))]`` before what is right. ``rustc --cfg pitfall`` must say exactly the codes
of the case's tag ``Rust: E0373`` and nothing else; without it the same file must pass without a word, so it is for that
mistake that the twin is refused. The codes stand in the case alone. ``Rust: none`` means that Rust accepts the mistake;
for ``Rust: lint`` the twin names the lint: ``// Lint: unused_must_use``.

Tests made

``<prefix>/<folder>/right_forms``   the right forms of a folder, compiled in one go, a fixture of its twins
``<prefix>/<folder>/<stem>``        a twin: its mistake
``<prefix>/judge/canary/<name>``    known-bad twins, which must get exactly the wrong verdict they name, a fixture of all
``<prefix>/complete``               every case that names a code has its twin; a case may name that of a neighbour,
                                    ``// Rust twin: same_mistake.rs``, or say why there is none, ``// Rust twin: none (why)``

``<prefix>/build``, ``<prefix>/<stem>``   the chapters: built together, run one by one

or, without a ``rustc`` of 1.80 or newer, which is where ``--check-cfg`` begins, one test that is skipped with the reason.

Cache variables: ``FEARLESS_RUST_TWINS`` (``ON``), ``FEARLESS_RUSTC``, the compiler's path.
#]=======================================================================]

include_guard(GLOBAL)

option(FEARLESS_RUST_TWINS "Let rustc judge the Rust twins" ON)
find_program(FEARLESS_RUSTC rustc DOC "The Rust compiler that judges the twins")

# The compiler itself (rustup's rustc is a proxy that asks for it at each call), or why there is none.
function(_rust_twins_compiler out_compiler out_reason)
  set(compiler "")
  set(reason "")
  if(NOT FEARLESS_RUST_TWINS)
    set(reason "switched off (FEARLESS_RUST_TWINS)")
  elseif(NOT FEARLESS_RUSTC)
    set(reason "rustc was not found")
  else()
    execute_process(COMMAND "${FEARLESS_RUSTC}" --version OUTPUT_VARIABLE version ERROR_QUIET)
    execute_process(COMMAND "${FEARLESS_RUSTC}" --print sysroot OUTPUT_VARIABLE sysroot OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(NOT version MATCHES "^rustc ([0-9]+[.][0-9]+)")
      set(reason "${FEARLESS_RUSTC} does not tell its version")
    elseif(CMAKE_MATCH_1 VERSION_LESS 1.80)
      set(reason "rustc ${CMAKE_MATCH_1} is older than 1.80")
    else()
      set(compiler "${FEARLESS_RUSTC}")
      if(EXISTS "${sysroot}/bin/rustc")
        set(compiler "${sysroot}/bin/rustc")
      endif()
    endif()
  endif()
  set(${out_compiler} "${compiler}" PARENT_SCOPE)
  set(${out_reason} "${reason}" PARENT_SCOPE)
endfunction()

function(_rust_twins_skip test reason)
  message(STATUS "${test}: skipped: ${reason}")
  add_test(NAME "${test}" COMMAND "${CMAKE_COMMAND}" -E echo "skipped: ${reason}")
  set_tests_properties("${test}" PROPERTIES SKIP_REGULAR_EXPRESSION "skipped: ")
endfunction()

function(_rust_twins_add_test test mode compiler file)
  string(MAKE_C_IDENTIFIER "${test}" id)
  add_test(NAME "${test}" COMMAND "${CMAKE_COMMAND}" -D "MODE=${mode}" -D "RUSTC=${compiler}" -D "FILE=${file}"
    -D "OUTPUT=${CMAKE_CURRENT_BINARY_DIR}/rust/${id}" -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/RustTwinRunner.cmake")
  set_tests_properties("${test}" PROPERTIES TIMEOUT 60 LABELS rust)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
endfunction()

function(_rust_twins_parse name)
  cmake_parse_arguments(ARG "" "NAME_PREFIX;DIRECTORY" "" ${ARGN})
  foreach(argument NAME_PREFIX DIRECTORY)
    if(NOT ARG_${argument})
      message(FATAL_ERROR "${name}: ${argument} is missing")
    endif()
    set(${argument} "${ARG_${argument}}" PARENT_SCOPE)
  endforeach()
  if(ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "${name}: not understood: ${ARG_UNPARSED_ARGUMENTS}")
  endif()
endfunction()

function(add_rust_twins)
  _rust_twins_parse(add_rust_twins ${ARGN})
  add_test(NAME "${NAME_PREFIX}/complete" COMMAND "${CMAKE_COMMAND}" -D MODE=complete -D "FILE=${DIRECTORY}"
    -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/RustTwinRunner.cmake")
  set_tests_properties("${NAME_PREFIX}/complete" PROPERTIES LABELS rust)

  _rust_twins_compiler(compiler reason)
  if(reason)
    _rust_twins_skip("${NAME_PREFIX}/twins" "${reason}")
    return()
  endif()

  set(fixture "${NAME_PREFIX}/judge")
  file(GLOB canaries CONFIGURE_DEPENDS "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/canaries/rust/*.rs")
  if(NOT canaries)
    message(FATAL_ERROR "add_rust_twins: there are no canaries in ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/canaries/rust; a judge without canaries is not trusted. Restore the folder.")
  endif()
  foreach(canary IN LISTS canaries)
    cmake_path(GET canary STEM name)
    file(STRINGS "${canary}" verdict REGEX "^// canary: .")
    string(REPLACE "// canary: " "" verdict "${verdict}")
    if(NOT verdict)
      message(FATAL_ERROR "add_rust_twins: ${canary} does not say '// canary: <verdict>'")
    endif()
    set(test "${NAME_PREFIX}/judge/canary/${name}")
    _rust_twins_add_test("${test}" twin "${compiler}" "${canary}")
    # The same form must be refused among others that are sound.
    set(sound "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/canaries/rust/right_code.rs")
    if(verdict STREQUAL "the right form is refused")
      set(list "${CMAKE_CURRENT_BINARY_DIR}/rust/${name}.txt")
      file(CONFIGURE OUTPUT "${list}" CONTENT "${sound}\n${canary}\n${sound}\n" @ONLY)
      _rust_twins_add_test("${test}/among_others" right "${compiler}" "${list}")
      set_tests_properties("${test}/among_others" PROPERTIES
        PASS_REGULAR_EXPRESSION "(^|\n)rust-twin verdict: ${verdict}\n" FIXTURES_SETUP "${fixture}")
    endif()
    # The expression decides alone: the verdict's own words, whatever the exit code.
    set_tests_properties("${test}" PROPERTIES PASS_REGULAR_EXPRESSION "(^|\n)rust-twin verdict: ${verdict}\n" FIXTURES_SETUP "${fixture}")
  endforeach()
  # What is no Rust compiler must not count as one that refuses: CMake ends with 1, and prints prose.
  set(test "${NAME_PREFIX}/judge/canary/compiler_fails")
  _rust_twins_add_test("${test}" twin "${CMAKE_COMMAND}" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/canaries/rust/right_code.rs")
  set_tests_properties("${test}" PROPERTIES PASS_REGULAR_EXPRESSION "(^|\n)rust-twin verdict: the compiler failed\n" FIXTURES_SETUP "${fixture}")

  set(pitfalls "")
  file(GLOB_RECURSE twins CONFIGURE_DEPENDS "${DIRECTORY}/*.rs")
  foreach(twin IN LISTS twins)
    cmake_path(RELATIVE_PATH twin BASE_DIRECTORY "${DIRECTORY}" OUTPUT_VARIABLE name)
    cmake_path(GET name PARENT_PATH pitfall)
    cmake_path(REMOVE_EXTENSION name LAST_ONLY)
    _rust_twins_add_test("${NAME_PREFIX}/${name}" mistake "${compiler}" "${twin}")
    set(right "${NAME_PREFIX}/${pitfall}/right_forms")
    set_tests_properties("${NAME_PREFIX}/${name}" PROPERTIES LABELS "rust;${pitfall}" FIXTURES_REQUIRED "${fixture};${right}")
    list(APPEND pitfalls "${pitfall}")
    string(APPEND twins_${pitfall} "${twin}\n")
  endforeach()
  list(REMOVE_DUPLICATES pitfalls)
  foreach(pitfall IN LISTS pitfalls)
    set(right "${NAME_PREFIX}/${pitfall}/right_forms")
    string(MAKE_C_IDENTIFIER "${right}" list)
    set(list "${CMAKE_CURRENT_BINARY_DIR}/rust/${list}.txt")
    file(CONFIGURE OUTPUT "${list}" CONTENT "${twins_${pitfall}}" @ONLY)
    _rust_twins_add_test("${right}" right "${compiler}" "${list}")
    set_tests_properties("${right}" PROPERTIES LABELS "rust;${pitfall}" FIXTURES_SETUP "${right}")
  endforeach()
endfunction()

function(add_rust_chapters)
  _rust_twins_parse(add_rust_chapters ${ARGN})
  _rust_twins_compiler(compiler reason)
  if(reason)
    _rust_twins_skip("${NAME_PREFIX}/chapters" "${reason}")
    return()
  endif()
  # One crate of all, since linking costs more than compiling; each runs by itself.
  file(GLOB chapters CONFIGURE_DEPENDS "${DIRECTORY}/*.rs")
  set(crate "")
  foreach(chapter IN LISTS chapters)
    cmake_path(GET chapter STEM name)
    string(APPEND crate "#[path = \"${chapter}\"]\nmod chapter_${name};\n")
  endforeach()
  set(source "${CMAKE_CURRENT_BINARY_DIR}/rust/chapters.rs")
  file(CONFIGURE OUTPUT "${source}" CONTENT "${crate}" @ONLY)
  set(build "${NAME_PREFIX}/build")
  _rust_twins_add_test("${build}" chapters "${compiler}" "${source}")
  set_tests_properties("${build}" PROPERTIES FIXTURES_SETUP "${build}")
  string(MAKE_C_IDENTIFIER "${build}" program)
  foreach(chapter IN LISTS chapters)
    cmake_path(GET chapter STEM name)
    add_test(NAME "${NAME_PREFIX}/${name}" COMMAND "${CMAKE_CURRENT_BINARY_DIR}/rust/${program}" "chapter_${name}::")
    set_tests_properties("${NAME_PREFIX}/${name}" PROPERTIES
      TIMEOUT 120 LABELS rust FIXTURES_REQUIRED "${build}" FAIL_REGULAR_EXPRESSION "running 0 tests")
  endforeach()
endfunction()
