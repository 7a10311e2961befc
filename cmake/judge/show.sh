#!/bin/sh
# SPDX-License-Identifier: MIT
# Shows the verdict of a case that the test of its folder has judged in this run of ctest: the test of the case.
# Usage: show.sh <verdict file> <test that judges>. Exit code: 1 for a good verdict (CTest's WILL_FAIL inverts it), else 0.
# A shell and no Python, since this is run thousands of times.
run=$PPID
if { read -r stat <"/proc/$PPID/stat"; } 2>/dev/null; then
    # shellcheck disable=SC2086 # fields are words; what stands before ") " is a name
    set -- "$1" "$2" ${stat##*) }
    run="$PPID ${22}"
fi
good=0
if { read -r made; } 2>/dev/null <"$1" && [ "$made" = "$run" ]; then
    made=""
    while IFS= read -r line || [ -n "$line" ]; do
        if [ -z "$made" ]; then # the line that names the run
            made=yes
            continue
        fi
        case $line in
        "negative-test verdict: refused for the documented reason" | "negative-test verdict: silent, as documented") good=1 ;;
        esac
        printf '%s\n' "$line"
    done <"$1"
else
    echo "negative-test verdict: WRONG (not judged): the test '$2' has not judged this case in this run; run it, too (ctest -R does, unless fixtures are excluded)"
fi
exit "$good"
