# SPDX-License-Identifier: MIT
"""The text about each pitfall, and the pages made from it.

    guide.py            compares the pages with what they are made from; prints what differs
    guide.py --write    writes them

The texts are in negative/pitfalls.md: a heading `## folder: Title` for each folder of negative/, one to three paragraphs, and a last
paragraph `Start with: case, case.` that names the cases to read first. Headings with one # group the pitfalls. Made from it are

    negative/README.md              all pitfalls, in that order
    negative/<folder>/README.md     the text, and all cases with the first sentence of each
    README.md                       the table between `<!-- five: ... -->` and `<!-- /five -->`
    cmake/checks/README.md          that between `<!-- matrix: ... -->` and `<!-- /matrix -->`, which cmake/checks/matrix.py prints

Exit code: 0 if the pages are up to date or written, 1 if one differs or a text is wrong.
"""
import argparse
import pathlib
import re
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Dict, List

TOP = pathlib.Path(__file__).resolve().parents[2]
MADE = "<!-- made by cmake/report/guide.py from negative/pitfalls.md and the cases; do not edit -->"
WITH_THE_LIBRARY, PLAIN, WHEN_IT_RUNS = "With the library", "Plain C++", "Seen only when it runs"


@dataclass
class Pitfall:
    """One folder of negative/, as negative/pitfalls.md describes it."""
    folder: str
    title: str
    group: str
    paragraphs: List[str] = field(default_factory=list)
    first: List[str] = field(default_factory=list)

    @property
    def summary(self) -> str:
        """What one does, and what breaks: the first two sentences."""
        text = " ".join(self.paragraphs)
        first = sentence(text)
        return f"{first} {sentence(text[len(first):].lstrip())}".rstrip()


@dataclass
class Case:
    """What a reader wants to know of one case before opening it."""
    name: str
    summary: str
    kind: str
    rust: str
    detector: str
    has_twin: bool
    accepted_by: List[str]


def sentence(text: str) -> str:
    """The first sentence of `text`. A full stop inside a name, as in main.cpp or v1.2, ends none."""
    match = re.match(r"(.+?[.!?])(?=\s|$)", text, re.S)
    return match.group(1) if match else text


def as_markdown(text: str) -> str:
    """A comment's text, so that <, * and [ are shown; between backticks they are."""
    parts = text.split("`")
    return "`".join(part if at % 2 else re.sub(r"([<*\[\]])", r"\\\1", part) for at, part in enumerate(parts))


def read_pitfalls(text: str) -> List[Pitfall]:
    """All pitfalls, in the order of the file. Raises ValueError where the text does not follow its form."""
    pitfalls: List[Pitfall] = []
    group = ""
    for block in re.split(r"\n\s*\n", text.strip()):
        block = " ".join(line.strip() for line in block.splitlines())
        if block.startswith("# "):
            group = block[2:]
        elif block.startswith("## "):
            match = re.fullmatch(r"## ([a-z0-9-]+): (.+)", block)
            if not match:
                raise ValueError(f"'{block}' is not of the form '## folder: Title'")
            pitfalls.append(Pitfall(match.group(1), match.group(2), group))
        elif not pitfalls:
            raise ValueError(f"'{block[:40]}...' comes before the first pitfall")
        elif block.startswith("Start with: "):
            pitfalls[-1].first = [name.strip(" .") for name in block[len("Start with: "):].split(",")]
        else:
            pitfalls[-1].paragraphs.append(block)
    folders = [pitfall.folder for pitfall in pitfalls]
    for pitfall in pitfalls:
        if folders.count(pitfall.folder) > 1:
            raise ValueError(f"{pitfall.folder} has two texts")
        if not pitfall.paragraphs or not pitfall.first:
            raise ValueError(f"{pitfall.folder} needs a text and 'Start with: <case>'")
    return pitfalls


def read_case(path: pathlib.Path) -> Case:
    """The case's first sentence and its tags."""
    text = path.read_text("utf-8")
    comment = []
    for line in text.splitlines():
        if not line.startswith("//"):
            break
        if not line.startswith("// SPDX-"):
            comment.append(line[2:].strip())
    tag = r"^(?:[A-Z][A-Za-z]+|Rust twin): "
    prose = []
    for line in comment:
        if re.match(tag, line):
            break
        prose.append(line)
    rust = re.search(r"^// Rust: *((?:E\d{4}|none|lint)(?:[ ,]+E\d{4})*)", text, re.M)
    detector = re.search(r"^// (?:.* )?Detector: *(\S+)", text, re.M)
    if detector:
        kind = WHEN_IT_RUNS
    else:
        kind = WITH_THE_LIBRARY if re.search(r"#include <fearless/", text) else PLAIN
    summary = re.sub(r"^Pitfall \d: (.)", lambda match: match.group(1).upper(), sentence(" ".join(prose)))
    return Case(path.stem, summary, kind, rust.group(1) if rust else "", detector.group(1) if detector else "",
                path.with_suffix(".rs").exists(),
                [name for family, name in (("gcc", "GCC"), ("clang", "Clang")) if re.search(rf"\b{family}-silent ", text)])


def cases_of(folder: pathlib.Path) -> List[Case]:
    return [read_case(path) for path in sorted(folder.glob("*.cpp"))]


def detector_link(top: pathlib.Path, detector: str) -> str:
    """A link to the planted race or the test that sees a mistake."""
    for suffix in (".cpp", ""):
        if (top / (detector + suffix)).exists():
            return f"[{detector}](../../{detector}{suffix})"
    return f"`{detector}`"


def folder_page(top: pathlib.Path, pitfall: Pitfall, cases: List[Case]) -> str:
    """README.md of one folder."""
    order = {name: at for at, name in enumerate(pitfall.first)}
    cases = sorted(cases, key=lambda case: (order.get(case.name, len(order)), case.name))
    lines = [MADE, f"# {pitfall.title}", "", "\n\n".join(pitfall.paragraphs), "",
             "Each file is one mistake: the wrong form after `#if PITFALL`, the right form after `#else`. "
             "[How to read a case](../../cmake/README.md#how-to-read-a-case). [All pitfalls](../README.md).", "",
             f"**Start with** [{pitfall.first[0]}]({pitfall.first[0]}.cpp)."]
    for kind in (WITH_THE_LIBRARY, PLAIN, WHEN_IT_RUNS):
        chosen = [case for case in cases if case.kind == kind]
        if chosen:
            lines += ["", f"## {kind}", ""]
        for case in chosen:
            line = f"- [{case.name}]({case.name}.cpp): {as_markdown(case.summary)}"
            if case.rust.startswith("E"):
                codes = ", ".join(f"[{code}](https://doc.rust-lang.org/error_codes/{code}.html)" for code in re.findall(r"E\d{4}", case.rust))
                line += f" Rust: {codes}" + (f" ([twin]({case.name}.rs))." if case.has_twin else ".")
            if case.accepted_by:
                line += f" **Accepted by {' and '.join(case.accepted_by)}.**"
            if case.detector:
                line += f" Shown by {detector_link(top, case.detector)}."
            lines.append(line)
    return "\n".join(lines) + "\n"


def overview(pitfalls: List[Pitfall], cases: Dict[str, List[Case]]) -> str:
    """negative/README.md."""
    lines = [MADE, "# The pitfalls", "",
             "Each folder is a class of mistakes, each file in it one mistake beside its right form. Begin with the five that every",
             "programmer meets; the others follow by subject. [What each tool finds](RESULTS.md), "
             "[how to read a case](../cmake/README.md#how-to-read-a-case)."]
    group = ""
    for pitfall in pitfalls:
        if pitfall.group != group:
            group = pitfall.group
            lines += ["", f"## {group}", "", "| pitfall | what one does, and what breaks | begin with | mistakes |", "|---|---|---|---|"]
        first = pitfall.first[0]
        lines.append(f"| [{pitfall.title}]({pitfall.folder}/README.md) | {pitfall.summary} "
                     f"| [{first}]({pitfall.folder}/{first}.cpp) | {len(cases[pitfall.folder])} |")
    return "\n".join(lines) + "\n"


def five(pitfalls: List[Pitfall]) -> str:
    """The table of the project's README."""
    rows = [f"| {at}. [{pitfall.title}](negative/{pitfall.folder}/README.md) | {pitfall.summary} |"
            for at, pitfall in enumerate([one for one in pitfalls if one.group == pitfalls[0].group], 1)]
    return "\n".join(["| pitfall | what one does, and what breaks |", "|---|---|"] + rows)


def put(made: Dict[pathlib.Path, str], path: pathlib.Path, name: str, table: str) -> None:
    """`table`, in its place in the file."""
    place = re.compile(rf"(<!-- {name}: [^>]*-->\n).*?(<!-- /{name} -->)", re.S)
    made[path], found = place.subn(lambda match: f"{match.group(1)}\n{table}\n\n{match.group(2)}", path.read_text("utf-8"))
    if found != 1:
        raise ValueError(f"{path} has {found} places '<!-- {name}: ... -->' with '<!-- /{name} -->', and 1 is wanted")


def pages(top: pathlib.Path) -> Dict[pathlib.Path, str]:
    """All that is made, by path. Raises ValueError if a text or a case is missing."""
    pitfalls = read_pitfalls((top / "negative" / "pitfalls.md").read_text("utf-8"))
    folders = sorted(path.name for path in (top / "negative").iterdir() if path.is_dir() and any(path.glob("*.cpp")))
    texts = [pitfall.folder for pitfall in pitfalls]
    for folder in folders:
        if folder not in texts:
            raise ValueError(f"negative/{folder} has no text: add '## {folder}: Title' to negative/pitfalls.md")
    for folder in texts:
        if folder not in folders:
            raise ValueError(f"negative/pitfalls.md describes {folder}, and there is no such folder with cases")
    cases = {folder: cases_of(top / "negative" / folder) for folder in folders}
    for pitfall in pitfalls:
        for name in pitfall.first:
            if name not in [case.name for case in cases[pitfall.folder]]:
                raise ValueError(f"negative/pitfalls.md: 'Start with' of {pitfall.folder} names {name}, and there is no such case")
    for folder, inside in cases.items():
        for case in inside:
            if not case.summary:
                raise ValueError(f"negative/{folder}/{case.name}.cpp does not begin with a sentence that says what the mistake is")
    made = {top / "negative" / "README.md": overview(pitfalls, cases)}
    for pitfall in pitfalls:
        made[top / "negative" / pitfall.folder / "README.md"] = folder_page(top, pitfall, cases[pitfall.folder])
    put(made, top / "README.md", "five", five(pitfalls))
    matrix = subprocess.run([sys.executable, str(top / "cmake" / "checks" / "matrix.py")], stdout=subprocess.PIPE, check=True)
    put(made, top / "cmake" / "checks" / "README.md", "matrix", matrix.stdout.decode("utf-8").strip())
    return made


def main(given=None, top: pathlib.Path = TOP) -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--write", action="store_true", help="write the pages")
    write = arguments.parse_args(given).write
    try:
        made = pages(top)
    except ValueError as error:
        print(f"guide: {error}")
        return 1
    differing = [path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text]
    for path in differing:
        if write:
            path.write_text(made[path], "utf-8")
        print(f"{path.relative_to(top)}: {'written' if write else 'differs from what it is made from'}")
    if differing and not write:
        print("guide: run python3 cmake/report/guide.py --write")
        return 1
    print(f"{len(made)} pages are up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main())
