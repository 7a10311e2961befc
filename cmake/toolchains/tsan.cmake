# SPDX-License-Identifier: MIT
# ThreadSanitizer for any project: the newest Clang of this machine, and all that is compiled instrumented.
#
#   cmake -B build --toolchain <here>/tsan.cmake && cmake --build build
#   TSAN_OPTIONS="halt_on_error=1 second_deadlock_stack=1" ctest --test-dir build

include("${CMAKE_CURRENT_LIST_DIR}/clang.cmake")
set(CMAKE_C_FLAGS_INIT "-fsanitize=thread -fno-omit-frame-pointer -g -O1")
set(CMAKE_CXX_FLAGS_INIT "-fsanitize=thread -fno-omit-frame-pointer -g -O1")
string(REGEX REPLACE "clang[+][+](-[0-9]+)?$" "clang\\1" clang_of_c "${CMAKE_CXX_COMPILER}")
if(NOT CMAKE_C_COMPILER AND EXISTS "${clang_of_c}")
  set(CMAKE_C_COMPILER "${clang_of_c}")
endif()
