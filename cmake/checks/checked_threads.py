# SPDX-License-Identifier: MIT
"""What a code base sees that says `using thread = fearless::checked::thread;`: the plain mistakes negative/*/std_*.cpp, with
std::thread, std::jthread and std::async replaced by the checked ones, and how many of them and of their right forms a compiler refuses.

    python3 cmake/checks/checked_threads.py                      # g++-12 and clang++-22, the table of README.md
    python3 cmake/checks/checked_threads.py --compiler clang++-22 --list

It takes some minutes. exit codes: 0 done; 1 a compiler cannot read the header; 2 wrong arguments
"""
import argparse
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Dict, List, NamedTuple, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from judge import notation  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
NEGATIVE = ROOT / "negative"
STARTS = re.compile(r"\bstd::(thread|jthread|async)\b(?!::id)")
PREFIX = "#include <fearless/checked.hpp>\n#include <condition_variable>\n#include <mutex>\n#include <span>\n#include <string>\n#include <vector>\n"
STRICT = ["-std=c++20", "-Wall", "-Wextra", "-Werror", f"-I{ROOT / 'include'}"]
CLANG = ["-Werror=consumed", "-Werror=thread-safety", "-Werror=dangling", "-fsyntax-only", "-fshow-overloads=best"]
GCC = ["-O1", "-S", "-o", "/dev/null"]


class Compiler:
    """One compiler with a precompiled header of its own."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.is_clang = "clang" in Path(name).name
        header = folder / Path(name).name / "prefix.hpp"
        header.parent.mkdir()
        header.write_text(PREFIX)
        pch = f"{header}.{'pch' if self.is_clang else 'gch'}"
        self.command = [name, *STRICT, *(CLANG if self.is_clang else GCC)]
        built = subprocess.run([name, *STRICT, *(CLANG[:3] if self.is_clang else GCC[:1]), "-x", "c++-header", str(header), "-o", pch],
                               capture_output=True, text=True)
        if built.returncode:
            sys.exit(f"{name} cannot read the header:\n{built.stderr}")
        self.command += ["-include-pch", pch] if self.is_clang else ["-include", str(header)]

    def says(self, source: str, path: Path, pitfall: int) -> str:
        """Empty if the source compiles, else the first error."""
        call = subprocess.run([*self.command, f"-DPITFALL={pitfall}", f"-I{path.parent}", "-x", "c++", "-"], input=source,
                              capture_output=True, text=True)
        if call.returncode == 0:
            return ""
        error = re.search(r"error: (.*)", call.stderr)
        return error[1] if error else f"status {call.returncode}"


class Row(NamedTuple):
    case: str
    right: str  # what is said of the right form
    wrong: str


def cases() -> Tuple[List[Path], int]:
    """The plain cases in which a thread is started, and how many plain cases start none."""
    plain = [path for path in sorted(NEGATIVE.glob("*/std_*.cpp")) if "fearless::" not in notation.read_text(path)]
    starting = [path for path in plain if STARTS.search(notation.read_text(path))]
    return starting, len(plain) - len(starting)


def look(compiler: Compiler, path: Path) -> Row:
    source = STARTS.sub(r"fearless::checked::\1", notation.read_text(path))
    return Row(f"{path.parent.name}/{path.stem}", compiler.says(source, path, 0), compiler.says(source, path, 1))


def heading(name: str) -> str:
    match = re.search(r"(g\+\+|clang\+\+)-?(\d*)", Path(name).name)
    return f"{'GCC' if match[1] == 'g++' else 'Clang'} {match[2]}".strip() if match else name


def table(results: Dict[str, List[Row]], without: int) -> str:
    names = list(results)
    counts: Dict[str, Counter] = {}
    for name in names:
        for row in results[name]:
            for key in (row.case.split("/")[0], "**all**"):
                count = counts.setdefault(key, Counter())
                count["cases"] += name == names[0]
                count[name, "wrong"] += bool(row.wrong)
                count[name, "right"] += bool(row.right)
    heads = [f"{heading(name)}: mistakes refused | {heading(name)}: right forms refused" for name in names]
    lines = ["| folder | mistakes | " + " | ".join(heads) + " |", "|---" * (2 + 2 * len(names)) + "|"]
    for key in [key for key in counts if key != "**all**"] + ["**all**"]:
        cells = [f"{counts[key][name, 'wrong']} | {counts[key][name, 'right']}" for name in names]
        lines.append(f"| {key} | {counts[key]['cases']} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + f"\n\n{without} more plain mistakes start no thread."


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiler", action="append", help="a compiler to run; may be given several times")
    parser.add_argument("--list", action="store_true", help="each case with what is said, not the table")
    arguments = parser.parse_args()
    paths, without = cases()
    with tempfile.TemporaryDirectory() as folder:
        compilers = [Compiler(name, Path(folder)) for name in arguments.compiler or ["g++-12", "clang++-22"]]
        results = {compiler.name: [look(compiler, path) for path in paths] for compiler in compilers}
    if arguments.list:
        for name, rows in results.items():
            for row in rows:
                print(f"{name} {row.case}: {'refused: ' + row.wrong if row.wrong else 'accepted'}"
                      + (f"; its right form is refused: {row.right}" if row.right else ""))
    else:
        print(table(results, without))
    return 0


if __name__ == "__main__":
    sys.exit(main())
