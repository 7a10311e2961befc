# SPDX-License-Identifier: MIT
# Runs PROGRAM, which must succeed and print what is in the file OUTPUT.
file(READ "${OUTPUT}" expected)
execute_process(COMMAND "${PROGRAM}" RESULT_VARIABLE result OUTPUT_VARIABLE printed)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} ended with ${result}")
endif()
if(NOT printed STREQUAL expected)
  message(FATAL_ERROR "${PROGRAM} printed\n${printed}and ${OUTPUT} says\n${expected}")
endif()
