# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
Sanitizers
----------

Instruments everything below the directory that includes it, GoogleTest too:
ThreadSanitizer believes an uninstrumented library blindly, so all or nothing. This
is the one place where flags hold for a whole directory.

``FEARLESS_SANITIZER`` is empty, ``thread``, or ``address,undefined``. No suppression
file, and no report that is only a warning: every finding ends the program.
#]=======================================================================]

if(FEARLESS_SANITIZER STREQUAL "")
  return()
endif()
if(NOT FEARLESS_SANITIZER MATCHES "^(thread|address|undefined|address,undefined)$")
  message(FATAL_ERROR "FEARLESS_SANITIZER is '${FEARLESS_SANITIZER}', and must be empty, thread, address, undefined or address,undefined.")
endif()
if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang|GNU")
  message(FATAL_ERROR "FEARLESS_SANITIZER needs Clang or GCC, and this is ${CMAKE_CXX_COMPILER_ID}.")
endif()

include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_FLAGS "-fsanitize=${FEARLESS_SANITIZER}")
string(MAKE_C_IDENTIFIER "FEARLESS_HAS_SANITIZER_${FEARLESS_SANITIZER}" has_sanitizer)
check_cxx_source_compiles("int main() {}" ${has_sanitizer})
unset(CMAKE_REQUIRED_FLAGS)
if(NOT ${has_sanitizer})
  message(FATAL_ERROR "The runtime for -fsanitize=${FEARLESS_SANITIZER} is missing: install it (Debian: the package libclang-rt-22-dev, or that of your version of Clang; GCC brings it along).")
endif()

add_compile_options("-fsanitize=${FEARLESS_SANITIZER}" -fno-sanitize-recover=all -fno-omit-frame-pointer)
add_link_options("-fsanitize=${FEARLESS_SANITIZER}")
