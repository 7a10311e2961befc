#!/bin/sh
# SPDX-License-Identifier: MIT
# Puts the suite to other libraries, and prints what each refuses beside fearless: see cmake/subjects/README.md.
# Usage: cmake/compare.sh [-L <pitfall>[|<pitfall>]...] [-j <jobs>] [-t <compiler>[;<compiler>]...] [-r] [<subject folder>...]
# Default: all in cmake/subjects, all pitfalls, the newest GCC and Clang; -r writes the table into negative/RESULTS.md
set -u
cd "$(dirname "$0")/.." || exit 1

me=compare options=L:j:t:r
. ./cmake/options.sh
[ $# -gt 0 ] || set -- include cmake/subjects/std cmake/subjects/boost cmake/subjects/tbb

mkdir -p build/subjects
cases=$(grep -rl --include='*.cpp' '<fearless/' negative | grep -cE "^negative/(${pitfall:-.*})/")
echo "compare: $# subjects, $cases cases, by each compiler twice: about $(($# * cases * 2 / 60 / jobs + 1)) minutes for each compiler on $jobs processors"

reports=""
for subject in "$@"; do
    name=$(echo "$subject" | tr -c 'A-Za-z0-9\n' '-')
    build="build/subjects/$name"
    echo "== $subject"
    if ! cmake -S . -B "$build" -G Ninja -D CONFORMANCE_SUBJECT="$PWD/${subject#"$PWD"/}" -D "NEGATIVE_TEST_TOOLS=$tools" >"build/subjects/$name.log" 2>&1; then
        grep -m 1 -A 2 'CONFORMANCE_SUBJECT' "build/subjects/$name.log" || tail -n 5 "build/subjects/$name.log"
        echo "compare: $subject is left out"
        continue
    fi
    rm -f "$build/report/conformance.json"
    ctest --test-dir "$build" -j "$jobs" -Q ${pitfall:+-L "^($pitfall)\$"} </dev/null
    if [ -f "$build/report/conformance.json" ]; then
        reports="$reports $build/report/conformance.json"
        sed -n '2p' "$build/report/conformance.txt"
    fi
done
# shellcheck disable=SC2086 # one word per report
exec "$python" cmake/report/merge.py subjects $reports ${pitfall:+--partly "$pitfall"} $readme --json build/subjects/subjects.json
