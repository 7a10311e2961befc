#!/bin/sh
# SPDX-License-Identifier: MIT
# What the checks find in code that others wrote: the examples and tests of libraries that use threads.
# `survey.sh --help`.
# <folder> holds one folder for each library, as `apt-get source --download-only` and `dpkg-source -x` leave it, named
# as the list below; what is missing is skipped and said. Needs clang-tidy-22, the
# packages libgtest-dev, libgmock-dev, libfmt-dev, libssl-dev, and FMT_INCLUDE if libfmt-dev is unpacked elsewhere.
# Prints each finding once, then a table: library, files, files that clang could not read, findings by check.
set -eu
case ${1:-} in
--help | -h)
    cat <<'END'
Usage: cmake/checks/survey.sh <folder>

Runs the checks on the examples and tests of libraries in <folder>, one folder each, and prints findings and a table. What is
missing is skipped and said. CLANG_TIDY, LIBRARIES and FMT_INCLUDE may be set; cmake/checks/README.md says how to get the sources.

Exit code: 0 if the table is printed, else 1.

Examples
  cmake/checks/survey.sh sources
  LIBRARIES=spdlog cmake/checks/survey.sh sources
END
    exit 0
    ;;
esac
here=$(cd "$(dirname "$0")" && pwd)
cd "${1:?usage: survey.sh <folder with the sources>}"
tidy=${CLANG_TIDY:-clang-tidy-22}
found=$(mktemp)
trap 'rm -f "$found"' EXIT

flags_of() {
    case $1 in
    abseil) echo "-I$1" ;;
    onetbb) echo "-I$1/include -I$1/test -I$1/src -DTBB_PREVIEW_ALGORITHM_TRACE=1 -D__TBB_BUILD=0 -mrtm -mwaitpkg" ;;
    spdlog) echo "-I$1/include -I$1/tests -DSPDLOG_FMT_EXTERNAL -DFMT_HEADER_ONLY -DCATCH_CONFIG_NO_POSIX_SIGNALS -isystem${FMT_INCLUDE:-/usr/include} -DSPDLOG_COMPILED_LIB" ;;
    cpp-httplib) echo "-I$1 -DCPPHTTPLIB_ZLIB_SUPPORT=0" ;;
    leveldb) echo "-I$1 -I$1/include -DLEVELDB_PLATFORM_POSIX=1 -DHAVE_FDATASYNC=1" ;;
    btop) echo "-std=c++20 -I$1/include -I$1/src" ;;
    *) echo "-I$1 -I$1/include -I$1/src" ;;
    esac
}

for library in ${LIBRARIES:-btop leveldb benchmark cpp-httplib readerwriterqueue spdlog abseil onetbb rocksdb}; do
    [ -d "$library" ] || { echo "skipped: $library is not in $PWD" >&2; continue; }
    files=$(grep -rlE 'std::(thread|jthread|async|mutex|lock_guard|unique_lock|condition_variable)\b' "$library" \
        --include='*.cc' --include='*.cpp' | grep -v -e /.pc/ -e windows | sort)
    : > "$found"
    broken=0
    for file in $files; do
        # shellcheck disable=SC2046
        said=$("$tidy" --quiet --experimental-custom-checks "--config-file=$here/fearless.clang-tidy.yaml" "$file" -- \
            -std=c++17 -w $(flags_of "$library") 2> /dev/null || true)
        case $said in *clang-diagnostic-error*) broken=$((broken + 1)) ;; esac
        printf '%s\n' "$said" | grep -E '^/.*warning: .*\[[-a-z.]+\]$' | sed "s,^$PWD/,," >> "$found" || true
    done
    sort -u "$found" -o "$found"
    cat "$found"
    echo "== $library: $(echo "$files" | wc -w) files, $broken not readable, $(wc -l < "$found") findings"
    sed -n 's/.*\[\([-a-z.]*\)\]$/\1/p' "$found" | sort | uniq -c | sort -rn
done
