#!/bin/sh
# SPDX-License-Identifier: MIT
# Puts the suite to every C++ compiler of this machine, with libstdc++ and with libc++, and lays the reports side by
# side: which toolchain refuses what, and since when. Older compilers than the suite supports are asked, too, so they
# are asked by the rule for other subjects (cmake/subjects/README.md): a mistake is refused if its right form compiles
# and its wrong form does not. Whether it is refused for the documented reason is what plain ctest judges.
# `cmake/matrix.sh --help`.
set -u
case ${1:-} in
--help | -h)
    cat <<'END'
Usage: cmake/matrix.sh [-L <pitfall>[|<pitfall>]...] [-j <jobs>] [-r] [<toolchain>...]

Puts the suite to every C++ compiler of this machine, with libstdc++ and with libc++, and prints which refuses what. Without a
toolchain: all that are found. They are named gcc-12, clang-22, clang-22-libc++.

  -L  these pitfalls only (all)     -j  so many tests at a time     -r  write the table into negative/RESULTS.md

Exit code: 0 if the table is printed, 1 if there is no compiler, 2 for an option that makes no sense.

Examples
  cmake/matrix.sh
  cmake/matrix.sh -L use-after-move gcc-12 clang-22
END
    exit 0
    ;;
esac
cd "$(dirname "$0")/.." || exit 1

me=matrix options=L:j:r
. ./cmake/options.sh

mkdir -p build/matrix

if [ $# -eq 0 ]; then
    major=10
    while [ "$major" -le 30 ]; do
        command -v "g++-$major" >/dev/null && set -- "$@" "gcc-$major"
        if command -v "clang++-$major" >/dev/null; then
            set -- "$@" "clang-$major"
            echo '#include <__config>' | "clang++-$major" -stdlib=libc++ -x c++ -E - >/dev/null 2>&1 && set -- "$@" "clang-$major-libc++"
        fi
        major=$((major + 1))
    done
fi
if [ $# -eq 0 ]; then
    echo "matrix: no g++-<version> and no clang++-<version> was found (Debian: the packages g++-12, clang-22)" >&2
    exit 1
fi

# Can it read the headers at all? Toolchains that cannot are reported, with what they say first, and not asked further.
printf '#include <fearless/fearless.hpp>\n' >build/matrix/headers.cpp
toolchains=""
broken=""
count=0
for toolchain in "$@"; do
    version=${toolchain#*-}
    version=${version%%-*}
    case $toolchain in
    gcc-*) compiler="g++-$version" ;;
    clang-*-libc++) compiler="clang++-$version -stdlib=libc++" ;;
    clang-*) compiler="clang++-$version" ;;
    *)
        echo "matrix: '$toolchain' is no toolchain; write for example gcc-12, clang-22 or clang-22-libc++" >&2
        exit 2
        ;;
    esac
    if ! command -v "${compiler%% *}" >/dev/null; then
        echo "matrix: ${compiler%% *} was not found" >&2
        exit 1
    fi
    # shellcheck disable=SC2086 # a compiler and its flag
    if said=$(LC_ALL=C $compiler -std=c++20 -I include -fsyntax-only build/matrix/headers.cpp 2>&1); then
        toolchains="$toolchains $toolchain"
        count=$((count + 1))
    else
        reason=$(printf '%s\n' "$said" | grep -m 1 'error: ' | sed "s|^$PWD/||; s|^[^ ]*/c++/v1/|libc++ |; s/|/or/g")
        broken="$broken--broken
$toolchain=$reason
"
        echo "matrix: $toolchain cannot compile the headers: $reason"
    fi
done

cases=$(find negative -name '*.cpp' | grep -cE "^negative/(${pitfall:-.*})/")
echo "matrix: $count toolchains, $cases cases, each compiled once or twice: about $((count * cases * 2 / 60 / jobs + 1)) minutes on $jobs processors"

reports=""
for toolchain in $toolchains; do
    build="build/matrix/$toolchain"
    log="build/matrix/$toolchain.log"
    echo "== $toolchain"
    rm -f "$build/report/conformance.json"
    begin=$(date +%s)
    if cmake -S . -B "$build" -G Ninja -D FEARLESS_CASE=. -D "CONFORMANCE_SUBJECT=$PWD/include" -D "NEGATIVE_TEST_TOOLS=$toolchain" >"$log" 2>&1; then
        ctest --test-dir "$build" -j "$jobs" ${pitfall:+-L "^($pitfall)\$"} </dev/null >>"$log" 2>&1
    fi
    if [ -f "$build/report/conformance.json" ]; then
        reports="$reports $build/report/conformance.json"
        sed -n 2p "$build/report/conformance.txt"
        echo "$toolchain: $(($(date +%s) - begin)) s; details: $log"
    else
        tail -n 5 "$log"
        echo "matrix: $toolchain gave no report; see $log"
    fi
done

IFS='
'
# shellcheck disable=SC2086 # one word per line
set -- $broken
IFS=' '
# shellcheck disable=SC2086 # one word per report
exec "$python" cmake/report/merge.py toolchains $reports "$@" ${pitfall:+--partly "$pitfall"} $readme --json build/matrix/toolchains.json
