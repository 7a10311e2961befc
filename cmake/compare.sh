#!/bin/sh
# SPDX-License-Identifier: MIT
# Puts the suite to other libraries, and prints what each refuses beside fearless. `cmake/compare.sh --help`.
set -u
case ${1:-} in
--help | -h)
    cat <<'END'
Usage: cmake/compare.sh [-L <pitfall>[|<pitfall>]...] [-j <jobs>] [-t <compiler>[;<compiler>]...] [-r] [<subject folder>...]

Puts the suite to other libraries, and prints what each refuses beside fearless: see cmake/subjects/README.md. Without a
folder: all in cmake/subjects. It says beforehand how long it may take.

  -L  these pitfalls only (all)                -j  so many tests at a time (as many as there are cores)
  -t  these compilers (the newest of each)     -r  write the table into negative/RESULTS.md

Exit code: 0 if the table is printed, 1 if there is nothing to print, 2 for an option that makes no sense.

Examples
  cmake/compare.sh -L unjoined -t clang-22
  cmake/compare.sh include my/threads
END
    exit 0
    ;;
esac
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
