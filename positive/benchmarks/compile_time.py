#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What compiling costs.

    python3 compile_time.py [headers] [fields] [--compilers g++,clang++-22] [--repetitions 3] [--readme positive/benchmarks/README.md]

headers  each public header, and the umbrella, beside the standard headers that any such program includes; 3 minutes
fields   Send of classes of 1 to 1000 fields, and of nested ones, beside the same classes unasked; 4 minutes

CPU seconds of the compiler (-fsyntax-only), interleaved; printed are medians, and medians of the paired ratios and
differences. What is refused (on GCC a class that it cannot look into) says so in place of a number.
"""
import argparse
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile

import readme

ROOT = pathlib.Path(__file__).resolve().parents[2]
STANDARD = "".join(f"#include <{name}>\n" for name in ("thread", "memory", "vector", "string", "functional"))


def cpu_seconds(compiler, source, folder):
    """CPU time of one call, and its first error."""
    path = pathlib.Path(folder, "probe.cpp")
    path.write_text(source)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([compiler, "-std=c++20", "-fsyntax-only", f"-I{ROOT / 'include'}", str(path)],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    error = next((line for line in done.stdout.splitlines() if "error:" in line), "an error") if done.returncode else ""
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, error


def compare(compiler, source, reference, arguments, folder):
    """The medians of `source`, of its ratio to `reference`, and of what it takes more; or None, and why it is refused."""
    ours, theirs = [], []
    for _ in range(arguments.repetitions):
        for times, text in ((ours, source), (theirs, reference)):
            seconds, error = cpu_seconds(compiler, text, folder)
            if error and text == reference:
                sys.exit(f"compile_time: {compiler} refuses what is compared with: {error}")
            if error:
                return None, error
            times.append(seconds)
    pairs = list(zip(ours, theirs))
    return (statistics.median(ours), statistics.median(a / b for a, b in pairs),
            statistics.median(a - b for a, b in pairs)), ""


def rows_of(entries, form, arguments, folder):
    """A row for each (name, source, reference): what every compiler takes, as `form` puts it into columns."""
    rows = []
    for name, source, reference in entries:
        row = [name]
        for compiler in arguments.compilers:
            cost, error = compare(compiler, source, reference, arguments, folder)
            row += form(*cost) if cost else ["refused"] + [""] * (len(form(1, 1, 1)) - 1)
            if error:
                print(f"{name}, {compiler}: {error}", file=sys.stderr)
        print(" | ".join(row), file=sys.stderr, flush=True)
        rows.append(row)
    return rows


def headers(arguments, folder):
    names = sorted(path.name for path in (ROOT / "include/fearless").glob("*.hpp"))
    names.insert(0, names.pop(names.index("fearless.hpp")))
    rows = rows_of([(f"`<fearless/{name}>`", f"#include <fearless/{name}>\n", STANDARD) for name in names],
                   lambda seconds, ratio, _: [f"{seconds:.2f} s", f"{ratio:.2f}"], arguments, folder)
    head = ["header"] + [text for compiler in arguments.compilers for text in (os.path.basename(compiler), "ratio")]
    readme.put("headers", readme.table(head, rows), arguments.readme)


def fields(arguments, folder):
    begin = STANDARD + "#include <fearless/send.hpp>\n"
    entries = []

    def ask(name, classes, asked="Asked"):
        entries.append((name, f"{begin}{classes}\nstatic_assert(fearless::Send<{asked}>);\n", begin + classes))

    kinds = ("int", "std::string", "double", "std::vector<int>")
    for count in (1, 10, 40, 100, 1000):
        members = "".join(f"{kinds[i % 4]} field_{i};\n" for i in range(count))
        numbers = "".join(f"int field_{i};\n" for i in range(count))
        ask(f"{count} public members, strings and vectors among them", f"struct Asked {{ {members} }};")
        ask(f"{count} private numbers", f"class Asked {{ public: Asked() = default; private: {numbers} }};")
        ask(f"{count} private members, strings and vectors among them", f"class Asked {{ public: Asked(); private: {members} }};")
    for depth in (1, 10, 100):
        nested = "struct Level0 { int number; std::string text; };\n" + "".join(
            f"struct Level{i} {{ Level{i - 1} inner; int number; }};\n" for i in range(1, depth + 1))
        ask(f"nested {depth} deep", nested, f"Level{depth}")
    several = "".join(f"struct Class{i} {{ int number; std::string text; std::vector<Class{i}> more; }};\n"
                      for i in range(100))
    asserts = "".join(f"static_assert(fearless::Send<Class{i}>);\n" for i in range(100))
    entries.append(("100 classes of 3 members", begin + several + asserts, begin + several))
    rows = rows_of(entries, lambda _, ratio, more: [f"{1000 * more:+.0f} ms", f"{ratio:.2f}"], arguments, folder)
    head = ["`Send` of a class of"] + [text for compiler in arguments.compilers for text in (os.path.basename(compiler), "ratio")]
    readme.put("fields", readme.table(head, rows), arguments.readme)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", choices=["headers", "fields", []], default=[])
    parser.add_argument("--compilers", type=lambda text: text.split(","), default=["g++", "clang++-22"])
    parser.add_argument("--repetitions", type=int, default=3)
    parser.add_argument("--readme")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, work in (("headers", headers), ("fields", fields)):
            if name in arguments.what or not arguments.what:
                work(arguments, folder)


if __name__ == "__main__":
    main()
