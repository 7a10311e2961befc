#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What judging costs, beside the bare compiler calls that say the same: each case wrong and right, headers read each time.

    python3 judge_time.py [growth] [suite] [--compilers g++,clang++-22] [--readme positive/benchmarks/README.md]

growth  generated projects of 50, 200 and 1000 cases: with -j1 and -j2, with and without precompiled headers; 7 minutes.
        --cases 50 does only the small one, in 2 minutes
suite   all cases of negative/, put to the compilers only, with -j2; 5 minutes. --only <regex of folders>: a part of them

Printed are CPU seconds of the judge (its precompiled header and the right forms included, the canaries not), by the
clock, and the ratio. The bare calls are those of a sample, and all cases are taken to cost as much as these.
"""
import argparse
import os
import pathlib
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

import readme

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "cmake"))
from judge.tools import read_tool  # noqa: E402
PROJECT = """cmake_minimum_required(VERSION 3.25)
project(judged LANGUAGES CXX)
enable_testing()
set(FEARLESS_INSTALL OFF)
set(FEARLESS_BUILD_TESTING OFF)
add_subdirectory("{root}" fearless)
include("{root}/cmake/NegativeTest.cmake")
add_negative_tests(NAME_PREFIX judged DIRECTORY "${{CMAKE_CURRENT_SOURCE_DIR}}/cases" TARGET fearless::fearless
  PRECOMPILE <fearless/fearless.hpp> <vector> TOOLS configured)
"""
CASE = """// SPDX-License-Identifier: MIT
// Case {number}.
#include <fearless/fearless.hpp>
#include <vector>
int f{number}(std::vector<int> data) {{
#if PITFALL
    std::vector<int>& other = data + {number}; // gcc-error {{{{no match for 'operator+'}}}} clang-error {{{{invalid operands}}}}
#else
    std::vector<int>& other = data;
#endif
    return static_cast<int>(other.size());
}}
"""


def measure(command, must_pass=True):
    """CPU and wall-clock seconds of a command, and what it said."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    after, end = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    if must_pass and done.returncode:
        sys.exit(f"judge_time: {' '.join(map(str, command))}\n{done.stdout[-3000:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, end - begin, done.stdout


def configure(source, build, *options):
    measure(["cmake", "-S", source, "-B", build, "-G", "Ninja", *options])


def judge(build, prefix, folders, jobs):
    """CPU and wall-clock seconds of judging: nothing is kept from an earlier run, the canaries are left out."""
    for folder in [*pathlib.Path(build).glob("**/negative-test/*/kept"), *pathlib.Path(build).glob("**/negative-test/*/headers/??")]:
        shutil.rmtree(folder)
    cpu, elapsed, said = measure(["ctest", "--test-dir", build, "-j", jobs, "--no-tests=error", "-R", f"^{prefix}/({folders})/",
                                  "-E", f"^{prefix}/judge/[^/]+$", "--fixture-exclude-setup", f"^{prefix}/judge(/[^/]+)?$"])
    if not re.search(r"100% tests passed", said) or re.search(rf"{prefix}/judge/[^/ ]+ ", said):
        sys.exit(f"judge_time: this is no run of the judge:\n{said[-3000:]}")
    return cpu, elapsed


def bare(calls, cases):
    """CPU seconds of the bare calls of a case, wrong and right, on average."""
    seconds = sum(measure([*call, f"-DPITFALL={pitfall}", case], must_pass=False)[0]
                  for call in calls for case in cases for pitfall in (1, 0))
    return seconds / len(cases)


def row(*texts):
    print(" | ".join(map(str, texts)), file=sys.stderr, flush=True)
    return list(texts)


def growth(arguments):
    rows = []
    for compiler in arguments.compilers:
        each = 0
        for count in arguments.cases:
            # What takes long and says the same as its neighbour is left out.
            runs = [("with", 1), ("with", 2)] if count <= 200 else [("with", 2)]
            if count <= 50:
                runs.append(("without", 2))
            with tempfile.TemporaryDirectory() as name:
                folder = pathlib.Path(name)
                (folder / "cases/generated").mkdir(parents=True)
                (folder / "CMakeLists.txt").write_text(PROJECT.format(root=ROOT))
                cases = [folder / f"cases/generated/case_{i}.cpp" for i in range(count)]
                for i, case in enumerate(cases):
                    case.write_text(CASE.format(number=i))
                each = each or bare([[compiler, "-std=c++20", "-fsyntax-only", f"-I{ROOT / 'include'}"]], cases[:arguments.sample])
                for pch, jobs in runs:
                    configure(folder, folder / "build", f"-DCMAKE_CXX_COMPILER={compiler}",
                              f"-DNEGATIVE_TEST_PCH={'ON' if pch == 'with' else 'OFF'}")
                    cpu, elapsed = judge(folder / "build", "judged", "generated", jobs)
                    rows.append(row(os.path.basename(compiler), count, pch, jobs, f"{cpu:.1f} s", f"{1000 * cpu / count:.0f} ms",
                                    f"{elapsed:.1f} s", f"{each * count:.1f} s", f"{cpu / each / count:.2f}"))
    head = ["compiler", "cases", "precompiled", "-j", "judge, CPU", "a case", "by the clock", "bare calls, CPU", "ratio"]
    readme.put("growth", readme.table(head, rows), arguments.readme)


def suite(arguments):
    chosen = [path for path in sorted((ROOT / "negative").iterdir()) if path.is_dir() and arguments.only.search(path.name)]
    cases = [case for folder in chosen for case in sorted(folder.glob("**/*.cpp"))]
    if not cases:
        sys.exit("judge_time: no folder of negative/ is named so")
    with tempfile.TemporaryDirectory() as build:
        configure(ROOT, build, "-DFEARLESS_CASE=.", "-DFEARLESS_INSTALL=OFF",
                  f"-DNEGATIVE_TEST_TOOLS={';'.join(shutil.which(name) or name for name in arguments.compilers)}")
        tools, calls = [], [] # as they are described to the judge
        for path in sorted(pathlib.Path(build).glob("negative/negative-test/negative/tools/*.txt")):
            if not path.stem.endswith(".canary"):
                tool = read_tool(path)
                tools.append(tool.name)
                calls.append([tool.compiler, *tool.flags, "-fsyntax-only"])
        if len(tools) != len(arguments.compilers):
            sys.exit(f"judge_time: {len(arguments.compilers)} compilers were asked for, and these judge: {tools}")
        cpu, elapsed = judge(build, "negative", "|".join(path.name for path in chosen), 2)
        sample = random.Random(1).sample(cases, min(len(cases), arguments.sample))
        expected = bare(calls, sample) * len(cases)
    rows = [row(", ".join(tools), len(cases), f"{cpu:.0f} s", f"{elapsed:.0f} s", f"{expected:.0f} s ({len(sample)} cases asked)",
                f"{cpu / expected:.2f}")]
    readme.put("suite", readme.table(["judged by", "cases", "judge, CPU", "by the clock", "bare calls, CPU", "ratio"], rows), arguments.readme)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", choices=["growth", "suite", []], default=[])
    parser.add_argument("--compilers", type=lambda text: text.split(","), default=["g++", "clang++-22"])
    parser.add_argument("--cases", type=lambda text: list(map(int, text.split(","))), default=[50, 200, 1000])
    parser.add_argument("--only", type=re.compile, default=re.compile(""))
    parser.add_argument("--sample", type=int, default=20, help="cases that the bare compiler is asked about")
    parser.add_argument("--readme")
    arguments = parser.parse_args()
    for name, work in (("growth", growth), ("suite", suite)):
        if name in arguments.what or not arguments.what:
            work(arguments)


if __name__ == "__main__":
    main()
