# SPDX-License-Identifier: MIT
# Begins a new case, and its Rust twin, from a form to fill in:
#
#   cmake -P cmake/new_case.cmake <pitfall>/<mistake>
#
# <pitfall> is a folder of negative/, <mistake> says what is wrong, in_words_like_these. As it is made the case is wrong
# ("no reason"), so a form that nobody fills in is never green.
cmake_minimum_required(VERSION 3.25)

set(name "")
foreach(i RANGE ${CMAKE_ARGC})
  if("${CMAKE_ARGV${i}}" STREQUAL "-P")
    math(EXPR at "${i} + 2")
    set(name "${CMAKE_ARGV${at}}")
    break()
  endif()
endforeach()
if(NOT name MATCHES "^([a-z][-a-z0-9]*)/([a-z][a-z0-9_]*)$")
  message(FATAL_ERROR "'${name}' names no case. Usage: cmake -P cmake/new_case.cmake <pitfall>/<mistake>, for example rc-across-threads/rc_is_put_into_a_map")
endif()
set(pitfall "${CMAKE_MATCH_1}")

cmake_path(SET negative NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../negative")
set(case "${negative}/${name}.cpp")
set(twin "${negative}/${name}.rs")
foreach(file "${case}" "${twin}")
  if(EXISTS "${file}")
    message(FATAL_ERROR "${file} exists already; choose another name, or edit it.")
  endif()
endforeach()
if(NOT IS_DIRECTORY "${negative}/${pitfall}")
  message(NOTICE "negative/${pitfall} is new. If it is a misspelling, delete it; the pitfalls that there are: ls negative")
endif()

file(WRITE "${case}" [==[
// SPDX-License-Identifier: MIT
// <What is wrong, in one sentence.>
// Rust: <E0373; several with commas; lint; none>
// Line: <of defence: 1 types, 2 compiler analysis, 3 static analysis, 4 run time, 5 detector>
// Breaks: <what goes wrong in C++: data race; use after free; ... the words are in cmake/judge/notation.py>
// <What would happen if it compiled: who uses what, and when.> <What Rust says.> Fix: <how to fix it.>
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    // <the wrong line> expected-error {{<the reason, as the compiler says it>}}
#else
    // <the right line>
#endif
}
]==])
file(WRITE "${twin}" [==[
// SPDX-License-Identifier: MIT
// <The same in Rust, in one sentence.>
use std::thread;

fn main() {
    #[cfg(pitfall)]
    // <the wrong line>
    #[cfg(not(pitfall))]
    // <the right line>
}
]==])

message(NOTICE "Fill in negative/${name}.cpp and negative/${name}.rs; replace what is between < and >.
  FEARLESS_CASE=${name} cmake --workflow --preset case
judges the case, and prints expectations to paste for what the compilers say. Notation: cmake/judge/notation.py. To have them written into
the case: python3 cmake/judge bless --write negative/${name}.cpp (after that).")
