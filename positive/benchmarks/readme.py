# SPDX-License-Identifier: MIT
"""Tables of measurements, and their places in a Markdown file.

    <a program that prints a table> | python3 readme.py <name> positive/benchmarks/README.md

puts the table between `<!-- <name>: ... -->` and `<!-- /<name> -->`. The scripts beside this one do it with --readme.
"""
import pathlib
import re
import sys


def table(head, rows):
    """Markdown whose columns line up in a terminal, too."""
    rows = [list(map(str, row)) for row in [head] + rows]
    width = [max(len(row[at]) for row in rows) for at in range(len(head))]
    lines = ["| " + " | ".join(field.ljust(width[at]) for at, field in enumerate(row)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (size + 2) for size in width) + "|")
    return "\n".join(lines)


def put(name, text, path):
    """Prints the table, and puts it into the README at `path`, if there is one."""
    print(text, flush=True)
    if not path:
        return
    file = pathlib.Path(path)
    place = re.compile(rf"(<!-- {name}: [^>]*-->\n).*?(<!-- /{name} -->)", re.S)
    whole, found = place.subn(lambda match: f"{match.group(1)}\n{text}\n\n{match.group(2)}", file.read_text("utf-8"))
    if found != 1:
        sys.exit(f"{path} has {found} places '<!-- {name}: ... -->' with '<!-- /{name} -->', and 1 is wanted")
    file.write_text(whole, "utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.stdin.isatty():
        sys.exit(__doc__)
    said = sys.stdin.read().strip()
    if not said.startswith("|"):
        sys.exit(f"readme.py {sys.argv[1]}: there is no table in what was said: {said[:200]!r}")
    put(sys.argv[1], said, sys.argv[2])
