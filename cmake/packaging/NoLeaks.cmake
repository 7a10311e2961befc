# SPDX-License-Identifier: MIT
# What add_subdirectory and FetchContent may not do to the project that uses them. PackageTest.cmake hands this file to
# the example consumer as CMAKE_PROJECT_consumer_INCLUDE: it looks once after project(), and again at the very end.

set(looked_at COMPILE_OPTIONS COMPILE_DEFINITIONS INCLUDE_DIRECTORIES LINK_OPTIONS LINK_DIRECTORIES)
set(own "^(FEARLESS|fearless|FETCHCONTENT|FetchContent)|_FETCHCONTENT|^(CMAKE_PROJECT_|Threads_|CMAKE_HAVE_|CMAKE_USE_|CMAKE_THREAD_|FIND_PACKAGE_MESSAGE_DETAILS_Threads)")

# The state of the consumer's directory, as one list of name=value.
function(look out)
  set(seen "")
  foreach(property IN LISTS looked_at)
    get_directory_property(value ${property})
    list(APPEND seen "directory property ${property}=${value}")
  endforeach()
  get_cmake_property(cached CACHE_VARIABLES)
  foreach(name IN LISTS cached)
    if(NOT name MATCHES "${own}")
      list(APPEND seen "cache variable ${name}")
    endif()
  endforeach()
  get_cmake_property(variables VARIABLES)
  foreach(name IN LISTS variables)
    if(name MATCHES "^CMAKE_(CXX_|C_|BUILD_|EXE_|MODULE_|RUNTIME_|LIBRARY_|ARCHIVE_|POSITION_)" AND NOT DEFINED CACHE{${name}})
      list(APPEND seen "variable ${name}=${${name}}")
    endif()
  endforeach()
  set(${out} "${seen}" PARENT_SCOPE)
endfunction()

function(no_leaks before)
  look(after)
  list(REMOVE_ITEM after ${before})
  set(leaks ${after})

  # The library asks its users for nothing but C++20.
  foreach(property INTERFACE_COMPILE_OPTIONS INTERFACE_COMPILE_DEFINITIONS INTERFACE_LINK_OPTIONS INTERFACE_SOURCES)
    get_target_property(value fearless::fearless ${property})
    if(value)
      list(APPEND leaks "fearless::fearless ${property}=${value}")
    endif()
  endforeach()

  # No test, and no target but the library, in whatever directory.
  set(directories ".")
  while(directories)
    list(POP_FRONT directories directory)
    get_property(below DIRECTORY "${directory}" PROPERTY SUBDIRECTORIES)
    get_property(tests DIRECTORY "${directory}" PROPERTY TESTS)
    get_property(targets DIRECTORY "${directory}" PROPERTY BUILDSYSTEM_TARGETS)
    list(REMOVE_ITEM targets consumer fearless fearless_expected)
    foreach(item IN LISTS tests targets)
      list(APPEND leaks "test or target ${item}")
    endforeach()
    list(APPEND directories ${below})
  endwhile()

  if(leaks)
    list(JOIN leaks "\n  " leaks)
    message(FATAL_ERROR "fearless leaks into its consumer:\n  ${leaks}")
  endif()
  message(STATUS "nothing leaks into the consumer")
endfunction()

look(fearless_seen_before)
cmake_language(EVAL CODE "cmake_language(DEFER CALL no_leaks [==[${fearless_seen_before}]==])")
