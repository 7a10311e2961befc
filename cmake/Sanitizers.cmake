# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
Sanitizers
----------

Instruments everything below the directory that includes it, GoogleTest too:
ThreadSanitizer believes an uninstrumented library blindly, so all or nothing. This
is the one place where flags hold for a whole directory.

``FEARLESS_SANITIZER`` is empty, ``thread``, or ``address,undefined``. No suppression
file, and no report that is only a warning: every finding ends the program.

``FEARLESS_LIBCXX`` takes Clang's libc++ in place of libstdc++. The one of a distribution
is not instrumented: what lives in its library and not in its headers is not seen.
#]=======================================================================]

option(FEARLESS_LIBCXX "Use libc++ under a sanitizer" OFF)
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
  set(package "libtsan2 and libasan8, which come with g++")
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    string(REGEX MATCH "^[0-9]+" major "${CMAKE_CXX_COMPILER_VERSION}")
    set(package "libclang-rt-${major}-dev")
  endif()
  unset(${has_sanitizer} CACHE) # asked again once it is installed
  message(FATAL_ERROR "The runtime for -fsanitize=${FEARLESS_SANITIZER} is missing: install it (Debian: ${package}; or run cmake/bootstrap.sh) and configure again.")
endif()
if(FEARLESS_LIBCXX)
  set(CMAKE_REQUIRED_FLAGS "-stdlib=libc++")
  check_cxx_source_compiles("#include <string>\nint main() { return static_cast<int>(std::string().size()); }" FEARLESS_HAS_LIBCXX)
  unset(CMAKE_REQUIRED_FLAGS)
  if(NOT FEARLESS_HAS_LIBCXX)
    message(FATAL_ERROR "FEARLESS_LIBCXX needs Clang and libc++: install it (Debian: the packages libc++-22-dev and libc++abi-22-dev, or those of your version of Clang).")
  endif()
  add_compile_options(-stdlib=libc++)
  add_link_options(-stdlib=libc++)
  # A distribution may pair the headers of a new libc++ with an older shared library (Debian 12: 22 with 19), which lacks
  # what std::atomic::wait and std::latch call. The archive is of the headers' own version.
  set(atomic_wait "#include <atomic>\nint main() { std::atomic<bool> done{true}; done.wait(false); done.notify_all(); }")
  set(CMAKE_REQUIRED_FLAGS "-std=c++20 -stdlib=libc++")
  check_cxx_source_compiles("${atomic_wait}" FEARLESS_LIBCXX_IS_ONE_VERSION)
  if(NOT FEARLESS_LIBCXX_IS_ONE_VERSION)
    string(APPEND CMAKE_REQUIRED_FLAGS " -static-libstdc++") # so it is spelt for libc++, too
    check_cxx_source_compiles("${atomic_wait}" FEARLESS_LIBCXX_AS_ARCHIVE)
    if(NOT FEARLESS_LIBCXX_AS_ARCHIVE)
      message(FATAL_ERROR "FEARLESS_LIBCXX: the shared libc++ is older than its headers, and there is no archive libc++.a: install one libc++ with both.")
    endif()
    add_link_options(-static-libstdc++)
  endif()
  unset(CMAKE_REQUIRED_FLAGS)
endif()

add_compile_options("-fsanitize=${FEARLESS_SANITIZER}" -fno-sanitize-recover=all -fno-omit-frame-pointer)
add_link_options("-fsanitize=${FEARLESS_SANITIZER}")

# The subject's own hook, which does nothing until FEARLESS_PERTURB_SEED is set: include/fearless/detail/perturb.hpp.
add_compile_definitions(FEARLESS_PERTURB_SCHEDULE)

# Many small programs: half of their time is the linker's. lld needs a quarter of it.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld FEARLESS_HAS_LLD)
if(FEARLESS_HAS_LLD AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  add_link_options(-fuse-ld=lld)
endif()

# GCC's manual: with a sanitizer its analysis of uninitialised values reports what is initialised.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options(-Wno-maybe-uninitialized)
endif()
