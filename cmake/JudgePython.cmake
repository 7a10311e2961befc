# SPDX-License-Identifier: MIT
#[=======================================================================[.rst:
JudgePython
-----------

The Python that judges: 3.9 or newer, any; the judge needs nothing but the standard library.

.. code-block:: cmake

  judge_find_python(<reason>)

Sets the cache variable ``JUDGE_PYTHON``; ``<reason>`` is empty, or says why there is none.
#]=======================================================================]

include_guard(GLOBAL)

function(judge_find_python reason)
  set(${reason} "" PARENT_SCOPE)
  if(NOT JUDGE_PYTHON)
    find_package(Python3 3.9 QUIET COMPONENTS Interpreter)
    if(Python3_Interpreter_FOUND)
      # The interpreter itself: what was found may be a script that asks for it at each call.
      execute_process(COMMAND "${Python3_EXECUTABLE}" -c "import sys; print(sys.executable)" OUTPUT_VARIABLE program OUTPUT_STRIP_TRAILING_WHITESPACE)
      set(JUDGE_PYTHON "${program}" CACHE FILEPATH "The Python that judges the negative cases, 3.9 or newer")
    endif()
  endif()
  if(NOT JUDGE_PYTHON)
    set(${reason} "there is no Python 3.9 or newer, which judges the cases (Debian: the package python3)" PARENT_SCOPE)
  endif()
endfunction()
