#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What judging costs: python3 judge_time.py [--cases 50,200,1000] [--compiler g++] [--jobs 1] [--without-pch]

Generates a project of so many cases and runs its tests, without canaries, beside the bare compiler calls that say the
same: each case twice, wrong and right, the headers read each time. Printed are CPU seconds and the ratio.
"""
import argparse
import pathlib
import resource
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
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
// Rust: E0382
// Line: 1
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


def measure(command, **options):
    """CPU and wall-clock seconds of a command."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options)
    after, end = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, end - begin, done


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", default="50,200,1000")
    parser.add_argument("--compiler", default="g++")
    parser.add_argument("--jobs", default="1")
    parser.add_argument("--without-pch", action="store_true")
    arguments = parser.parse_args()
    print(f"{'cases':>6} {'configure':>10} {'judge, CPU':>11} {'each':>8} {'elapsed':>9} {'bare calls':>11} {'ratio':>6}")
    for count in map(int, arguments.cases.split(",")):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "cases/generated").mkdir(parents=True)
            (folder / "CMakeLists.txt").write_text(PROJECT.format(root=ROOT))
            cases = [folder / f"cases/generated/case_{i}.cpp" for i in range(count)]
            for i, case in enumerate(cases):
                case.write_text(CASE.format(number=i))
            configured, _, done = measure(["cmake", "-S", folder, "-B", folder / "build", "-G", "Ninja",
                                           f"-DCMAKE_CXX_COMPILER={arguments.compiler}",
                                           f"-DNEGATIVE_TEST_PCH={'OFF' if arguments.without_pch else 'ON'}"])
            if done.returncode:
                raise SystemExit(done.stdout)
            judged, elapsed, done = measure(["ctest", "--test-dir", folder / "build", "-j", arguments.jobs, "-E", "/judge/(canary|lock)",
                                             "--fixture-exclude-setup", "^judged/judge(/[^/]+)?$"])
            if done.returncode:
                raise SystemExit(done.stdout[-3000:])
            bare = 0.0
            sample = cases[:10] # the rest costs the same
            for case in sample:
                for pitfall in ("1", "0"):
                    bare += measure([arguments.compiler, "-std=c++20", "-fsyntax-only", f"-I{ROOT / 'include'}",
                                     f"-DPITFALL={pitfall}", case])[0]
            bare *= count / len(sample)
            print(f"{count:6} {configured:8.1f} s {judged:9.1f} s {judged / count:6.3f} s {elapsed:7.1f} s {bare:9.1f} s "
                  f"{judged / bare:6.2f}", flush=True)


if __name__ == "__main__":
    main()
