# SPDX-License-Identifier: MIT
# The newest GCC of this machine; -D CMAKE_CXX_COMPILER=... chooses another.

if(NOT CMAKE_CXX_COMPILER)
  set(names "")
  foreach(major RANGE 30 12 -1)
    list(APPEND names g++-${major})
  endforeach()
  find_program(FEARLESS_NEWEST_GCC NAMES ${names} g++ DOC "The newest GCC")
  if(NOT FEARLESS_NEWEST_GCC)
    message(FATAL_ERROR "There is no GCC here: install it (Debian: the package g++-12), run cmake/bootstrap.sh, or choose another preset.")
  endif()
  set(CMAKE_CXX_COMPILER "${FEARLESS_NEWEST_GCC}")
endif()
