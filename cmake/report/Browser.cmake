# SPDX-License-Identifier: MIT
# Opens the catalogue in a headless Chromium: pages must load without a word on the console, and the search must find.
# Prints "the catalogue opens and its search finds" if so.
#   cmake -D CHROMIUM=chromium -D SITE=<catalogue> -D SCRATCH=<folder> -D QUESTION=<words> -D ANSWER=<page> -P Browser.cmake

cmake_minimum_required(VERSION 3.25)

# What the page looks like when its scripts have run; fails on anything that the console says.
function(open_page out address)
  execute_process(
    COMMAND "${CHROMIUM}" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run "--user-data-dir=${SCRATCH}"
      --enable-logging=stderr --virtual-time-budget=3000 --dump-dom "file://${SITE}/${address}"
    OUTPUT_VARIABLE dom ERROR_VARIABLE said RESULT_VARIABLE result TIMEOUT 60)
  if(NOT result EQUAL 0 OR NOT dom MATCHES "<main")
    message(FATAL_ERROR "${address} does not open (${result}):\n${said}")
  endif()
  if(said MATCHES "[^\n]*CONSOLE[^\n]*")
    message(FATAL_ERROR "${address}: the console says: ${CMAKE_MATCH_0}")
  endif()
  set(${out} "${dom}" PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY "${SCRATCH}")
string(REPLACE " " "%20" question "${QUESTION}")
open_page(dom "index.html?q=${question}")
if(NOT dom MATCHES "<a href=\"[^\"]*${ANSWER}\">")
  message(FATAL_ERROR "A search for '${QUESTION}' does not find ${ANSWER}.")
endif()
open_page(dom "index.html?q=nobodyhaswrittenthis")
if(NOT dom MATCHES "Nothing found")
  message(FATAL_ERROR "A search for nonsense finds something.")
endif()
open_page(dom "${ANSWER}")
message(NOTICE "the catalogue opens and its search finds")
