#!/bin/sh
# SPDX-License-Identifier: MIT
# The whole proof in one command: installs what is missing, then runs the workflows one after another, all of them
# even if one fails, and sums up. Usage: cmake/test.sh [<workflow>...]; default: tsan asan conformance, in this order, so
# that the table at the end of conformance holds what the detectors saw, too.
set -u
cd "$(dirname "$0")/.." || exit 1

[ $# -gt 0 ] || set -- tsan asan conformance

if ! ./cmake/bootstrap.sh; then
    echo "test: the tools could not be installed; see above" >&2
    exit 1
fi

summary=""
failed=0
for workflow in "$@"; do
    echo "== $workflow"
    begin=$(date +%s)
    if cmake --workflow --preset "$workflow" </dev/null; then
        verdict=passed
    else
        verdict=FAILED
        failed=1
    fi
    end=$(date +%s)
    summary="$summary$(printf '%-14s %s  %5d s' "$workflow" "$verdict" $((end - begin)))
"
done

echo "== summary"
printf '%s' "$summary"
if [ "$failed" -ne 0 ]; then
    echo "A single workflow again: cmake --workflow --preset <name>; a single test: ctest --preset <name> -R <test>"
fi
exit "$failed"
