# SPDX-License-Identifier: MIT
# The options of matrix.sh and compare.sh, who read this with `.` and set me=<name> and options=<for getopts> before:
#   -L <pitfall>[|<pitfall>]...   these pitfalls only
#   -j <jobs>                     at most so many tests at a time
#   -t <tool>[;<tool>]...         these compilers only, as in NEGATIVE_TEST_TOOLS: clang-22 (compare.sh)
#   -r                            write the table into negative/RESULTS.md
# Sets pitfall, jobs, tools, readme, and python, which puts the reports together; what is no option stays in "$@".
# shellcheck shell=sh disable=SC2034,SC2154 # set here and used there, and the other way round

pitfall=""
readme=""
tools=newest
jobs=$(nproc 2>/dev/null || echo 2)
while getopts "$options" option; do
    case $option in
    L) pitfall=$OPTARG ;;
    j) jobs=$OPTARG ;;
    t) tools=$OPTARG ;;
    r) readme="--readme negative/RESULTS.md" ;;
    *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
case $jobs in
'' | 0 | *[!0-9]*)
    echo "$me: -j $jobs: write how many tests to run at a time" >&2
    exit 2
    ;;
esac

python=$(for candidate in /usr/bin/python3 python3; do command -v "$candidate"; done | head -n 1)
if [ -z "$python" ]; then
    echo "$me: there is no python3, which puts the reports together (Debian: the package python3)" >&2
    exit 1
fi
