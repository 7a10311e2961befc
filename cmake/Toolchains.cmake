# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
Toolchains
----------

Finds the C++ compilers of this machine that can judge a case, and the other tools.

.. code-block:: cmake

  negative_test_find_tools(<out-list> [<wish>...])

Every entry of ``<out-list>`` is a tool name, ``gcc-12`` or ``clang-22``, and

``NEGATIVE_TEST_TOOL_<name>_COMPILER``  its path
``NEGATIVE_TEST_TOOL_<name>_FAMILY``    ``gcc`` or ``clang``, or ``tidy``, ``analyzer``, ``cppcheck``, ``libcxx``
``NEGATIVE_TEST_TOOL_<name>_ID``        CMake's compiler id, ``GNU`` or ``Clang``
``NEGATIVE_TEST_TOOL_<name>_VERSION``   for example ``12.2.0``
``NEGATIVE_TEST_TOOL_<name>_FLAGS``     flags that make it this tool, such as ``-stdlib=libc++``

are set in the caller's scope. A *wish* is one of

``all``         the configured compiler, every GCC >= 12 and Clang >= 16, and every other tool found (default)
``newest``      the configured compiler, the newest GCC, the newest Clang and every other tool found
``configured``  the compiler that CMake was configured with
``gcc``, ``clang``        the newest of the family
``gcc-13``, ``clang-18``  this major version, older ones too ("as far as it goes")
a path          this compiler, whatever its version
``clang-tidy``  the newest clang-tidy >= 22, the first that reads query-based checks; the tool is ``clang-tidy-22``
``analyzer``    the static analyzer of the newest Clang >= 22; the tool is ``analyzer-22``
``cppcheck``    cppcheck >= 2.10; the tool is ``cppcheck-2``
``libc++``      the newest Clang with libc++, whose locks are annotated; the tool is ``libc++-22``

``-libc++`` after a name of Clang's (``clang-22-libc++``) compiles with that library.
A wish that cannot be fulfilled is an error that says what there is.

Example::

  negative_test_find_tools(tools gcc clang-22-libc++)
#]=======================================================================]

include_guard(DIRECTORY) # its variables belong to a directory

set(NEGATIVE_TEST_OLDEST_GCC 12)
set(NEGATIVE_TEST_OLDEST_CLANG 16)
set(NEGATIVE_TEST_OLDEST_TIDY 22)
set(NEGATIVE_TEST_OLDEST_ANALYZER 22)
set(NEGATIVE_TEST_OLDEST_CPPCHECK 2.10)

# Who is this compiler? Sets <out>_FAMILY, <out>_VERSION; an empty family means: none that we know.
function(_negative_test_identify out compiler)
  set(probe "${CMAKE_BINARY_DIR}/CMakeFiles/negative-test-probe.cpp")
  if(NOT EXISTS "${probe}")
    file(WRITE "${probe}" "clang=__clang__ major=__clang_major__ minor=__clang_minor__ patch=__clang_patchlevel__ gnu=__GNUC__ gnuminor=__GNUC_MINOR__ gnupatch=__GNUC_PATCHLEVEL__ apple=__apple_build_version__ intel=__INTEL_LLVM_COMPILER\n")
  endif()
  execute_process(COMMAND "${compiler}" -E -P "${probe}" OUTPUT_VARIABLE said ERROR_QUIET RESULT_VARIABLE result)
  set(family "")
  set(version "")
  if(result EQUAL 0 AND said MATCHES "apple=__" AND said MATCHES "intel=__")
    if(said MATCHES "clang=1 major=([0-9]+) minor=([0-9]+) patch=([0-9]+)")
      set(family clang)
      set(version "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}.${CMAKE_MATCH_3}")
    elseif(said MATCHES "clang=__clang__ .* gnu=([0-9]+) gnuminor=([0-9]+) gnupatch=([0-9]+)")
      set(family gcc)
      set(version "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}.${CMAKE_MATCH_3}")
    endif()
  endif()
  set(${out}_FAMILY "${family}" PARENT_SCOPE)
  set(${out}_VERSION "${version}" PARENT_SCOPE)
endfunction()

# Adds the compiler under its name unless the name is taken; the first one found wins.
macro(_negative_test_register compiler)
  _negative_test_identify(_seen "${compiler}")
  set(_registered "")
  if(_seen_FAMILY)
    string(REGEX MATCH "^[0-9]+" _major "${_seen_VERSION}")
    set(_registered "${_seen_FAMILY}-${_major}")
    if(NOT DEFINED _known_${_registered})
      set(_known_${_registered} "${compiler}")
      set(_version_${_registered} "${_seen_VERSION}")
      list(APPEND _known "${_registered}")
    endif()
  endif()
endmacro()

# The first of the programs that says it has version <oldest> or newer becomes a tool called <name>-<major>.
macro(_negative_test_register_beside wish family oldest)
  foreach(_candidate ${ARGN})
    find_program(_path NAMES ${_candidate} NO_CACHE)
    if(_path AND NOT DEFINED _wished_${wish})
      execute_process(COMMAND "${_path}" --version OUTPUT_VARIABLE _said ERROR_QUIET)
      set(_seen_version "")
      if(_said MATCHES "(version|Cppcheck) ([0-9]+[.][0-9.]+)")
        set(_seen_version "${CMAKE_MATCH_2}")
      endif()
      if(_seen_version VERSION_GREATER_EQUAL "${oldest}")
        string(REGEX MATCH "^[0-9]+" _major "${_seen_version}")
        set(_wished_${wish} "${wish}-${_major}")
        set(_family_${wish}-${_major} ${family})
        set(_known_${wish}-${_major} "${_path}")
        set(_version_${wish}-${_major} "${_seen_version}")
        list(APPEND _beside "${wish}-${_major}")
      endif()
    endif()
    unset(_path)
  endforeach()
endmacro()

# Has this Clang libc++?
function(_negative_test_has_libcxx out clang)
  set(probe "${CMAKE_BINARY_DIR}/CMakeFiles/negative-test-probe-libcxx.cpp")
  if(NOT EXISTS "${probe}")
    file(WRITE "${probe}" "#include <__config>\n")
  endif()
  execute_process(COMMAND "${clang}" -stdlib=libc++ -E "${probe}" OUTPUT_QUIET ERROR_QUIET RESULT_VARIABLE result)
  set(${out} FALSE PARENT_SCOPE)
  if(result EQUAL 0)
    set(${out} TRUE PARENT_SCOPE)
  endif()
endfunction()

# "Did you mean ...? ", or nothing.
function(_negative_test_nearest out word)
  set(${out} "" PARENT_SCOPE)
  if(JUDGE_PYTHON)
    execute_process(COMMAND "${JUDGE_PYTHON}" -c "import difflib, sys; print(*difflib.get_close_matches(sys.argv[1], sys.argv[2:], 2, 0.5), sep=' or ')"
      "${word}" ${ARGN} OUTPUT_VARIABLE nearest OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(nearest)
      set(${out} "Did you mean ${nearest}? " PARENT_SCOPE)
    endif()
  endif()
endfunction()

function(negative_test_find_tools out)
  set(wishes ${ARGN})
  if(NOT wishes)
    set(wishes all)
  endif()
  set(_known "")

  set(configured "")
  if(CMAKE_CXX_COMPILER)
    _negative_test_register("${CMAKE_CXX_COMPILER}")
    set(configured "${_registered}")
  endif()
  set(candidates "")
  foreach(major RANGE 30 10 -1)
    list(APPEND candidates g++-${major} clang++-${major})
  endforeach()
  foreach(candidate IN LISTS candidates ITEMS g++ clang++)
    find_program(path NAMES ${candidate} NO_CACHE)
    if(path)
      _negative_test_register("${path}")
    endif()
    unset(path)
  endforeach()
  list(SORT _known COMPARE NATURAL ORDER DESCENDING)

  # The newest of a family, and all that are new enough.
  set(supported "")
  foreach(family gcc clang)
    set(newest_${family} "")
    string(TOUPPER ${family} FAMILY)
    foreach(tool IN LISTS _known)
      if(NOT tool MATCHES "^${family}-([0-9]+)$" OR CMAKE_MATCH_1 LESS NEGATIVE_TEST_OLDEST_${FAMILY})
        continue()
      endif()
      list(APPEND supported ${tool})
      if(NOT newest_${family})
        set(newest_${family} ${tool})
      endif()
    endforeach()
  endforeach()

  # The other tools.
  set(_beside "")
  set(candidates "")
  foreach(major RANGE 30 ${NEGATIVE_TEST_OLDEST_TIDY} -1)
    list(APPEND candidates clang-tidy-${major})
  endforeach()
  _negative_test_register_beside(clang-tidy tidy ${NEGATIVE_TEST_OLDEST_TIDY} ${candidates} clang-tidy)
  _negative_test_register_beside(cppcheck cppcheck ${NEGATIVE_TEST_OLDEST_CPPCHECK} cppcheck)
  if(newest_clang)
    set(candidate "${_known_${newest_clang}}")
    _negative_test_register_beside(analyzer analyzer ${NEGATIVE_TEST_OLDEST_ANALYZER} "${candidate}")
    _negative_test_has_libcxx(has_libcxx "${candidate}")
    if(has_libcxx)
      _negative_test_register_beside(libc++ libcxx ${NEGATIVE_TEST_OLDEST_CLANG} "${candidate}")
    endif()
  endif()

  set(chosen "")
  foreach(wish IN LISTS wishes)
    set(suffix "")
    set(name "${wish}")
    if(wish MATCHES "^(clang.*)-libc\\+\\+$")
      set(name "${CMAKE_MATCH_1}")
      set(suffix "-libc++")
    endif()
    set(found "")
    if(name STREQUAL "all")
      set(found ${configured} ${supported} ${_beside})
    elseif(name STREQUAL "newest")
      set(found ${configured} ${newest_gcc} ${newest_clang} ${_beside})
    elseif(name STREQUAL "configured")
      set(found ${configured})
    elseif(name MATCHES "^(gcc|clang)$")
      set(found ${newest_${name}})
    elseif(DEFINED _wished_${wish})
      set(found ${_wished_${wish}})
    elseif(wish IN_LIST _beside)
      set(found ${wish})
    elseif(DEFINED _known_${name})
      set(found ${name})
    elseif(IS_ABSOLUTE "${name}" AND EXISTS "${name}")
      _negative_test_register("${name}")
      set(found ${_registered})
      if(found)
        set(_known_${found} "${name}") # the path that was asked for, not its namesake
        set(_version_${found} "${_seen_VERSION}")
      endif()
    endif()
    if(NOT found AND NOT name MATCHES "^(all|newest)$")
      set(known ${_known} ${_beside})
      _negative_test_nearest(hint "${wish}" ${known} all newest configured gcc clang clang-tidy analyzer cppcheck libc++)
      list(JOIN known ", " known)
      message(FATAL_ERROR "NEGATIVE_TEST_TOOLS asks for '${wish}', and there is no such tool here. "
        "${hint}Found: ${known}. Install it (Debian: the packages g++-12, clang-22), give its path, or ask for one of: all, newest, configured, gcc, clang, ${known}.")
    endif()
    foreach(tool IN LISTS found)
      if(suffix AND NOT tool MATCHES "^clang-")
        message(FATAL_ERROR "NEGATIVE_TEST_TOOLS asks for '${wish}', but only Clang can choose libc++.")
      endif()
      list(APPEND chosen "${tool}${suffix}")
      set(NEGATIVE_TEST_TOOL_${tool}${suffix}_COMPILER "${_known_${tool}}" PARENT_SCOPE)
      set(NEGATIVE_TEST_TOOL_${tool}${suffix}_VERSION "${_version_${tool}}" PARENT_SCOPE)
      if(DEFINED _family_${tool})
        set(NEGATIVE_TEST_TOOL_${tool}_FAMILY ${_family_${tool}} PARENT_SCOPE)
        set(NEGATIVE_TEST_TOOL_${tool}_ID Clang PARENT_SCOPE)
        set(NEGATIVE_TEST_TOOL_${tool}_FLAGS "" PARENT_SCOPE)
        if(_family_${tool} STREQUAL "libcxx")
          set(NEGATIVE_TEST_TOOL_${tool}_FLAGS -stdlib=libc++ -D_LIBCPP_ENABLE_THREAD_SAFETY_ANNOTATIONS PARENT_SCOPE)
        endif()
        continue()
      endif()
      if(tool MATCHES "^gcc")
        set(NEGATIVE_TEST_TOOL_${tool}${suffix}_FAMILY gcc PARENT_SCOPE)
        set(NEGATIVE_TEST_TOOL_${tool}${suffix}_ID GNU PARENT_SCOPE)
      else()
        set(NEGATIVE_TEST_TOOL_${tool}${suffix}_FAMILY clang PARENT_SCOPE)
        set(NEGATIVE_TEST_TOOL_${tool}${suffix}_ID Clang PARENT_SCOPE)
      endif()
      set(NEGATIVE_TEST_TOOL_${tool}${suffix}_FLAGS "" PARENT_SCOPE)
      if(suffix)
        set(NEGATIVE_TEST_TOOL_${tool}${suffix}_FLAGS "-stdlib=libc++" PARENT_SCOPE)
      endif()
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES chosen)
  set(${out} "${chosen}" PARENT_SCOPE)
endfunction()
