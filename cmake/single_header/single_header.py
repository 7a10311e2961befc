# SPDX-License-Identifier: MIT
"""All of include/fearless in one file: fearless_single.hpp, with checked::thread, for Compiler Explorer and for a first try.

    python3 cmake/single_header/single_header.py --include include --output build/fearless_single.hpp

Each header takes the place of its first #include; what the standard and others bring stays included. Needs std::expected (C++23)
or <tl/expected.hpp>, as the library does.

exit codes: 0 the file is written; 1 a header is missing; 2 wrong arguments
"""
import argparse
import re
import sys
from pathlib import Path

WHOLE = ("fearless/fearless.hpp", "fearless/checked.hpp")
OWN = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<(fearless/[^>]+)>[^\n]*\n", re.M)


def inlined(include: Path, name: str, seen: set) -> str:
    if name in seen:
        return ""
    seen.add(name)
    file = include / name
    if not file.is_file():
        sys.exit(f"single_header: there is no {file}")
    text = file.read_text(encoding="utf-8").replace("// SPDX-License-Identifier: MIT\n", "", 1).replace("#pragma once\n", "", 1)
    return f"// --- {name}\n" + OWN.sub(lambda match: inlined(include, match[1], seen), text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--include", type=Path, required=True, help="the folder that holds fearless/fearless.hpp")
    parser.add_argument("--output", type=Path, required=True, help="the file to write")
    given = parser.parse_args()
    version = dict(re.findall(r"#define FEARLESS_VERSION_(\w+) (\d+)", (given.include / "fearless/version.hpp").read_text()))
    seen: set = set()
    body = "".join(inlined(given.include, name, seen) for name in WHOLE)
    head = ("// SPDX-License-Identifier: MIT\n"
            f"// fearless {version['MAJOR']}.{version['MINOR']}.{version['PATCH']} in one file, made by cmake/single_header/single_header.py: change"
            " the headers, not this.\n#pragma once\n\n")
    given.output.parent.mkdir(parents=True, exist_ok=True)
    given.output.write_text(head + re.sub(r"\n{3,}", "\n\n", body), encoding="utf-8")
    print(f"{len(seen)} headers in {given.output}")


if __name__ == "__main__":
    main()
