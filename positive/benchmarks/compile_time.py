#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What compiling costs: python3 compile_time.py [headers] [fields] [--compilers g++,clang++-22] [--repetitions 5]

headers  each public header, and the umbrella, beside the standard headers that any such program includes
fields   Send of a class of 1 to 1000 fields, and of nested ones, beside the same class unasked

CPU seconds of the compiler (-fsyntax-only), interleaved; printed are medians, and medians of the paired ratios.
"""
import argparse
import os
import pathlib
import resource
import statistics
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
STANDARD = "".join(f"#include <{name}>\n" for name in ("thread", "memory", "vector", "string", "functional"))


def cpu_seconds(compiler, source, folder):
    """CPU time of one call, and whether it compiled."""
    path = pathlib.Path(folder, "probe.cpp")
    path.write_text(source)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([compiler, "-std=c++20", "-fsyntax-only", f"-I{ROOT / 'include'}", str(path)],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    error = next((line for line in done.stdout.splitlines() if "error:" in line), "") if done.returncode else ""
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, error


def compare(name, source, reference, arguments, folder):
    """One line: what `source` costs beside `reference`, for each compiler."""
    for compiler in arguments.compilers:
        ours, theirs, error = [], [], ""
        for _ in range(arguments.repetitions):
            seconds, error = cpu_seconds(compiler, source, folder)
            ours.append(seconds)
            theirs.append(cpu_seconds(compiler, reference, folder)[0])
            if error:
                break
        ratio = statistics.median(a / b for a, b in zip(ours, theirs))
        more = statistics.median(a - b for a, b in zip(ours, theirs))
        print(f"{name:34} {os.path.basename(compiler):12} {statistics.median(ours):6.2f} s {ratio:6.2f} times "
              f"{1000 * more:+7.0f} ms {error.split('error:')[-1].strip()[:90]}", flush=True)


def headers(arguments, folder):
    print("--- a header alone, beside <thread>, <memory>, <vector>, <string>, <functional> together")
    for path in sorted((ROOT / "include/fearless").glob("*.hpp")):
        compare(path.name, f"#include <fearless/{path.name}>\n", STANDARD, arguments, folder)


def fields(arguments, folder):
    print("--- Send of a class, beside the class alone")
    head = STANDARD + "#include <fearless/send.hpp>\n"

    def ask(name, classes, asked="Asked"):
        compare(name, f"{head}{classes}\nstatic_assert(fearless::Send<{asked}>);\n", head + classes, arguments, folder)

    kinds = ("int", "std::string", "double", "std::vector<int>")
    for count in (1, 10, 40, 100, 1000):
        members = "".join(f"{kinds[i % 4]} field_{i};\n" for i in range(count))
        numbers = "".join(f"int field_{i};\n" for i in range(count))
        ask(f"{count} public fields", f"struct Asked {{ {members} }};")
        ask(f"{count} private numbers", f"class Asked {{ public: Asked() = default; private: {numbers} }};")
        ask(f"{count} private fields", f"class Asked {{ public: Asked(); private: {members} }};")
    for depth in (1, 10, 100):
        nested = "struct Level0 { int number; std::string text; };\n" + "".join(
            f"struct Level{i} {{ Level{i - 1} inner; int number; }};\n" for i in range(1, depth + 1))
        ask(f"nested {depth} deep", nested, f"Level{depth}")
    several = "".join(f"struct Class{i} {{ int number; std::string text; std::vector<Class{i}> more; }};\n"
                      for i in range(100))
    asserts = "".join(f"static_assert(fearless::Send<Class{i}>);\n" for i in range(100))
    compare("100 classes of 3 fields", head + several + asserts, head + several, arguments, folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", choices=["headers", "fields", []], default=[])
    parser.add_argument("--compilers", type=lambda text: text.split(","), default=["g++", "clang++-22"])
    parser.add_argument("--repetitions", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, work in (("headers", headers), ("fields", fields)):
            if name in arguments.what or not arguments.what:
                work(arguments, folder)


if __name__ == "__main__":
    main()
