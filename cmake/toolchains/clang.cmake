# SPDX-License-Identifier: MIT
# The newest Clang of this machine; -D CMAKE_CXX_COMPILER=... chooses another.

if(NOT CMAKE_CXX_COMPILER)
  set(names "")
  foreach(major RANGE 30 16 -1)
    list(APPEND names clang++-${major})
  endforeach()
  find_program(FEARLESS_NEWEST_Clang NAMES ${names} clang++ DOC "The newest Clang")
  if(NOT FEARLESS_NEWEST_Clang)
    message(FATAL_ERROR "There is no Clang here: install it (Debian: the package clang-22), run cmake/bootstrap.sh, or choose another preset.")
  endif()
  set(CMAKE_CXX_COMPILER "${FEARLESS_NEWEST_Clang}")
endif()
