# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
BorrowChecks
------------

Every flow analysis a compiler has that can see a borrow gone wrong, as errors.

.. code-block:: cmake

  fearless_enable_borrow_checks(<target> [WARN])

One line for a target of yours; PUBLIC headers of others are not affected. With ``WARN`` what is found is a warning and stops
nothing: for a code base that has findings and wants to see them first.

.. code-block:: cmake

  fearless_borrow_check_flags(<out> <compiler id> <version> [<compiler>])

The same flags as a list, for a compiler other than the configured one.
``<compiler id>`` is CMake's: ``GNU``, ``Clang``, ``AppleClang``; others get no flags.
``<compiler>`` lets Clang 23 and later be asked how its lifetime analysis is spelled.

.. code-block:: cmake

  fearless_conformance_flags(<out> <compiler id> <version> [<compiler>])

These and the warnings that the subject and its tests are held to. What
``add_negative_tests(FLAGS_FUNCTION ...)`` takes.

What there is

- Clang: ``-Wthread-safety`` (a lock taken twice, a guarded member without its lock), ``-Wconsumed`` (a handle joined
  twice), ``-Wdangling`` with ``-Wdangling-capture`` from 20 on, ``-Wreturn-stack-address``, memory orders that a load or
  store may not have, ignored results.
- Clang 22: the lifetime analysis. It is experimental there: the front end must be told to run it.
- GCC: ``-Wdangling-pointer``, ``-Wuse-after-free``, ``-Wreturn-local-addr``. They see more with optimisation, and
  nothing with ``-fsyntax-only``.

What is left out: GCC 13's ``-Wdangling-reference`` guesses from signatures, and reports references that stay valid;
``-Wnull-dereference`` and ``-Wmaybe-uninitialized`` depend on the optimiser's mood, and say nothing about borrows.

Example::

  include(BorrowChecks)
  fearless_enable_borrow_checks(my_program)
#]=======================================================================]

include_guard(GLOBAL)

# The flags that switch Clang's lifetime analysis on; empty if it has none.
function(_fearless_lifetime_safety_flags out version compiler)
  set(flags "")
  if(version VERSION_GREATER_EQUAL 23 AND compiler)
    # Not released when this was written: ask, newest spelling first.
    string(MAKE_C_IDENTIFIER "FEARLESS_LIFETIME_SAFETY_${compiler}_${version}" cached)
    if(NOT DEFINED CACHE{${cached}})
      set(source "${CMAKE_BINARY_DIR}/CMakeFiles/fearless-lifetime-probe.cpp")
      file(WRITE "${source}" "int use(const int*);\nint f() { const int* p; { int x = 1; p = &x; } return use(p); }\n")
      set(found "")
      foreach(spelling
          "-Werror=lifetime-safety"
          "-flifetime-safety;-Werror=lifetime-safety"
          "-Xclang;-fexperimental-lifetime-safety;-Werror=lifetime-safety"
          "-Xclang;-fexperimental-lifetime-safety;-Werror=experimental-lifetime-safety")
        execute_process(COMMAND "${compiler}" -std=c++20 -fsyntax-only ${spelling} "${source}"
          OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
        if(said MATCHES "error: .*does not live long enough")
          set(found "${spelling}")
          break()
        endif()
      endforeach()
      set(${cached} "${found}" CACHE INTERNAL "How this Clang spells its lifetime analysis")
    endif()
    set(flags "$CACHE{${cached}}")
  elseif(version VERSION_GREATER_EQUAL 22)
    set(flags -Xclang -fexperimental-lifetime-safety -Werror=experimental-lifetime-safety)
  endif()
  set(${out} "${flags}" PARENT_SCOPE)
endfunction()

function(fearless_borrow_check_flags out id version)
  set(compiler "${ARGN}")
  set(flags "")
  if(id STREQUAL "Clang")
    set(flags
      -Werror=thread-safety -Werror=thread-safety-beta
      -Werror=consumed
      -Werror=dangling -Werror=return-stack-address
      -Werror=atomic-memory-ordering
      -Werror=unused-result -Werror=unused-value
      -Werror=uninitialized -Werror=sometimes-uninitialized
      -Werror=move)
    if(version VERSION_GREATER_EQUAL 20)
      list(APPEND flags -Werror=dangling-capture)
    endif()
    _fearless_lifetime_safety_flags(lifetime "${version}" "${compiler}")
    list(APPEND flags ${lifetime})
  elseif(id STREQUAL "AppleClang")
    set(flags
      -Werror=thread-safety -Werror=consumed -Werror=dangling -Werror=return-stack-address
      -Werror=atomic-memory-ordering -Werror=unused-result -Werror=unused-value -Werror=move)
  elseif(id STREQUAL "GNU")
    set(flags
      -Werror=return-local-addr -Werror=init-list-lifetime
      -Werror=unused-result
      -Werror=invalid-memory-model
      -Werror=uninitialized
      -Werror=terminate
      -Werror=pessimizing-move)
    if(version VERSION_GREATER_EQUAL 11)
      list(APPEND flags -Werror=mismatched-new-delete)
    endif()
    if(version VERSION_GREATER_EQUAL 12)
      list(APPEND flags -Werror=dangling-pointer -Werror=use-after-free)
    endif()
    if(version VERSION_GREATER_EQUAL 13)
      list(APPEND flags -Werror=self-move)
    endif()
  endif()
  set(${out} "${flags}" PARENT_SCOPE)
endfunction()

function(fearless_enable_borrow_checks target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WARN" "" "")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "fearless_enable_borrow_checks: cannot read '${arg_UNPARSED_ARGUMENTS}': after the target there may be WARN.")
  endif()
  if(NOT TARGET "${target}")
    message(FATAL_ERROR "fearless_enable_borrow_checks: there is no target '${target}' (yet): call it after add_executable or add_library.")
  endif()
  fearless_borrow_check_flags(flags "${CMAKE_CXX_COMPILER_ID}" "${CMAKE_CXX_COMPILER_VERSION}" "${CMAKE_CXX_COMPILER}")
  if("-fexperimental-lifetime-safety" IN_LIST flags)
    # SHELL: keeps the pair together where CMake removes duplicates
    target_compile_options("${target}" PRIVATE "SHELL:-Xclang -fexperimental-lifetime-safety")
    list(REMOVE_ITEM flags -Xclang -fexperimental-lifetime-safety)
  endif()
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # A refused call prints its reason, and not every overload that has another one.
    list(APPEND flags -fshow-overloads=best)
  endif()
  if(arg_WARN)
    list(TRANSFORM flags REPLACE "^-Werror=(.+)$" "-W\\1;-Wno-error=\\1") # warnings also where all are errors
  endif()
  target_compile_options("${target}" PRIVATE ${flags})
endfunction()

function(fearless_conformance_flags out id version)
  fearless_borrow_check_flags(flags "${id}" "${version}" ${ARGN})
  set(${out} -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror ${flags} PARENT_SCOPE)
endfunction()
