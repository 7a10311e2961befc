#!/bin/sh
# SPDX-License-Identifier: MIT
# The whole proof in one command. `cmake/test.sh --help`.
set -u
cd "$(dirname "$0")/.." || exit 1

# The names of the workflows, as CMakePresets.json has them.
workflows=$(sed -n '/"workflowPresets"/,$ s/^ *"name": "\([a-z-]*\)",$/\1/p' CMakePresets.json | tr '\n' ' ')

case ${1:-} in
--help | -h)
    cat <<END
Usage: cmake/test.sh [<workflow>...]

Installs what is missing (cmake/bootstrap.sh), then runs the workflows one after another, all of them even if one fails, and
sums up. Without a name: tsan asan conformance, in this order, since the table at the end of conformance holds what the
detectors saw, too.

Workflows: $workflows

Exit code: 0 if all passed, 1 if one failed or a tool is missing, 2 for a name that is no workflow.

Examples
  cmake/test.sh              everything, as CI does
  cmake/test.sh pitfalls     the five numbered pitfalls
END
    exit 0
    ;;
esac
for workflow in "$@"; do
    case " $workflows" in
    *" $workflow "*) ;;
    *)
        echo "test: there is no workflow '$workflow'; there are: $workflows" >&2
        exit 2
        ;;
    esac
done
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
