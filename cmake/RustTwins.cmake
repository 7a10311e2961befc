# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
RustTwins
---------

Tests that Rust says what the cases of a negative suite claim that it says.

.. code-block:: cmake

  add_rust_twins(
    NAME_PREFIX <prefix>    # tests are named <prefix>/<folder>/<file stem>
    DIRECTORY <dir>         # every *.rs below it is the twin of the *.cpp beside it
    [CASES <path>...])      # only these: folders or cases below <dir>, without .rs

  add_rust_chapters(
    NAME_PREFIX <prefix>    # tests are named <prefix>/<file stem>
    DIRECTORY <dir>)        # every *.rs in it is a module of #[test] functions

A twin makes the same mistake in Rust, and like its case it carries the right form, too: ``#[cfg(pitfall)]`` stands
before what is wrong, ``#[cfg(not(pitfall))]`` before what is right. ``rustc --cfg pitfall`` must say exactly the codes
of the case's tag ``Rust: E0373`` and nothing else; without it the same file must pass without a word, so it is for that
mistake that the twin is refused. The codes stand in the case alone. ``Rust: none`` means that Rust accepts the mistake;
for ``Rust: lint`` the twin names the lint: ``// Lint: unused_must_use``.

Tests made

``<prefix>/<folder>/judged``        compiles the twins of a folder, each form of each by itself: a fixture of its twins
``<prefix>/<folder>/<stem>``        a twin
``<prefix>/judge``                  the canaries, known-bad twins, a fixture of all
``<prefix>/complete``               every case that names a code has its twin; a case may name that of a neighbour,
                                    ``// Rust twin: same_mistake.rs``, or say why there is none, ``// Rust twin: none (why)``

``<prefix>/build``, ``<prefix>/<stem>``   the chapters: built together, run one by one

or, without a ``rustc`` of 1.80 or newer, which is where ``--check-cfg`` begins, one test that is skipped with the reason.
``judge/rust.py`` judges.

Cache variables: ``FEARLESS_RUST_TWINS`` (``ON``), ``FEARLESS_RUSTC``, the compiler's path.
#]=======================================================================]

include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/JudgePython.cmake")

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

function(_rust_twins_parse name)
  cmake_parse_arguments(ARG "" "NAME_PREFIX;DIRECTORY" "CASES" ${ARGN})
  foreach(argument NAME_PREFIX DIRECTORY)
    if(NOT ARG_${argument})
      message(FATAL_ERROR "${name}: ${argument} is missing")
    endif()
    set(${argument} "${ARG_${argument}}" PARENT_SCOPE)
  endforeach()
  set(CASES ${ARG_CASES} PARENT_SCOPE)
  if(ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "${name}: not understood: ${ARG_UNPARSED_ARGUMENTS}")
  endif()
endfunction()

# A test that runs the judge: <name> <what it prints if all is well> <argument>...
function(_rust_twins_add_judge name pass)
  add_test(NAME "${name}" COMMAND "${JUDGE_PYTHON}" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/judge" ${ARGN})
  set_tests_properties("${name}" PROPERTIES PASS_REGULAR_EXPRESSION "(^|\n)${pass}" TIMEOUT 600 LABELS rust RESOURCE_GROUPS "cores:1")
endfunction()

function(add_rust_twins)
  _rust_twins_parse(add_rust_twins ${ARGN})
  judge_find_python(reason)
  if(reason)
    _rust_twins_skip("${NAME_PREFIX}/twins" "${reason}")
    return()
  endif()
  _rust_twins_add_judge("${NAME_PREFIX}/complete" "rust-twin verdict: complete: " rust-complete "${DIRECTORY}")
  _rust_twins_compiler(compiler reason)
  if(reason)
    _rust_twins_skip("${NAME_PREFIX}/twins" "${reason}")
    return()
  endif()
  set(fixture "${NAME_PREFIX}/judge")
  _rust_twins_add_judge("${fixture}" "the judge of Rust twins is awake\n" rust-canary "${compiler}")
  set_tests_properties("${fixture}" PROPERTIES FIXTURES_SETUP "${fixture}")

  set(folder "${CMAKE_CURRENT_BINARY_DIR}/rust")
  file(GLOB_RECURSE twins CONFIGURE_DEPENDS FOLLOW_SYMLINKS "${DIRECTORY}/*.rs")
  set(pitfalls "")
  foreach(twin IN LISTS twins)
    cmake_path(RELATIVE_PATH twin BASE_DIRECTORY "${DIRECTORY}" OUTPUT_VARIABLE name)
    cmake_path(REMOVE_EXTENSION name LAST_ONLY)
    cmake_path(GET name PARENT_PATH pitfall)
    if(CASES AND NOT name IN_LIST CASES AND NOT pitfall IN_LIST CASES)
      continue()
    endif()
    set(judged "${NAME_PREFIX}/${pitfall}/judged")
    add_test(NAME "${NAME_PREFIX}/${name}" COMMAND sh "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/judge/show.sh" "${folder}/verdicts/${name}.verdict" "${judged}")
    set_tests_properties("${NAME_PREFIX}/${name}" PROPERTIES LABELS "rust;${pitfall}" FIXTURES_REQUIRED "${judged}" TIMEOUT 60
      PASS_REGULAR_EXPRESSION "(^|\n)rust-twin verdict: (refused with [E0-9;]+, as documented|accepted, as documented|told by the lint [a-z_]+, as documented)\n")
    list(APPEND pitfalls "${pitfall}")
  endforeach()
  list(REMOVE_DUPLICATES pitfalls)
  foreach(pitfall IN LISTS pitfalls)
    set(judged "${NAME_PREFIX}/${pitfall}/judged")
    _rust_twins_add_judge("${judged}" "[0-9]+ Rust twins judged" rust-folder "${compiler}" "${DIRECTORY}" "${pitfall}" "${folder}")
    set_tests_properties("${judged}" PROPERTIES LABELS "rust;${pitfall}" FIXTURES_SETUP "${judged}" FIXTURES_REQUIRED "${fixture}")
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
  file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/rust")
  set(program "${CMAKE_CURRENT_BINARY_DIR}/rust/chapters")
  add_test(NAME "${build}" COMMAND "${compiler}" --edition 2021 --test -D warnings -C codegen-units=1 -o "${program}" "${source}")
  set_tests_properties("${build}" PROPERTIES FIXTURES_SETUP "${build}" TIMEOUT 120 LABELS rust RESOURCE_GROUPS "cores:1")
  foreach(chapter IN LISTS chapters)
    cmake_path(GET chapter STEM name)
    add_test(NAME "${NAME_PREFIX}/${name}" COMMAND "${program}" "chapter_${name}::")
    set_tests_properties("${NAME_PREFIX}/${name}" PROPERTIES
      TIMEOUT 120 LABELS rust FIXTURES_REQUIRED "${build}" FAIL_REGULAR_EXPRESSION "running 0 tests")
  endforeach()
endfunction()
