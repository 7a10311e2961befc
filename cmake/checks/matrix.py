# SPDX-License-Identifier: MIT
"""Who sees the plain mistakes: counts the cases negative/*/std_*.cpp that do without the library, and negative/guarded-by/, by
folder and by tool, as the table of the README.md beside this file. It counts what the cases claim; the tests negative/* hold each tool to it.

    python3 cmake/checks/matrix.py

exit codes: 0 the table is printed; 2 wrong arguments
"""
import argparse
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from judge import notation  # noqa: E402

NEGATIVE = Path(__file__).resolve().parents[2] / "negative"
# column: family, version, heading
TOOLS = {"gcc": ("gcc", "12.2", "GCC 12"), "clang": ("clang", "22.1", "Clang 22"), "libcxx": ("libcxx", "22.1", "Clang, libc++"),
         "stock": ("tidy", "22.1", "clang-tidy, stock"), "own": ("tidy", "22.1", "clang-tidy, ours"),
         "analyzer": ("analyzer", "22.1", "analyzer"), "cppcheck": ("cppcheck", "2.10", "cppcheck")}


def who_sees(case: notation.Case) -> list:
    seen = []
    for column, (family, version, _) in TOOLS.items():
        texts = [expectation.text for expectation in case.for_tool(family, version).expectations]
        if column == "own":
            texts = [text for text in texts if "custom-fearless" in text]
        elif column == "stock":
            texts = [text for text in texts if "custom-fearless" not in text]
        if texts:
            seen.append(column)
    return seen or ["nobody"]


def main() -> None:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    counts: dict = {}
    for path in sorted({*NEGATIVE.glob("*/std_*.cpp"), *NEGATIVE.glob("guarded-by/*.cpp")}):
        if "fearless::" in notation.read_text(path):
            continue
        for row in (path.parent.name, "**all**"):
            counts.setdefault(row, Counter()).update(["cases", *who_sees(notation.read(path))])
    columns = ["cases", *TOOLS, "nobody"]
    print("| pitfall or class | mistakes | " + " | ".join(heading for _, _, heading in TOOLS.values()) + " | only at run time |")
    print("|---" * (len(columns) + 1) + "|")
    for row in [row for row in counts if row != "**all**"] + ["**all**"]:
        print(f"| {row} | " + " | ".join(str(counts[row][column]) for column in columns) + " |")


if __name__ == "__main__":
    main()
