# SPDX-License-Identifier: MIT
"""Makes the catalogue: a static site that shows every mistake of the suite, what the tools of this machine said about it,
and how it is mended. Readable from the file system; asks no network.

    catalogue.py --report conformance.json --source <project> --output <folder> [--single-header <address of fearless_single.hpp>]

Everything comes from the cases' own files and from the report of one run of ctest. A case that was changed after that run
is shown as it was judged no longer: its page says so.

exit codes: 0 the site is made; 1 there is no report, or it is not this version's; 2 wrong arguments
"""
import argparse
import glob
import hashlib
import json
import os
import re
import shutil
import sys

import jinja2
from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import CppLexer, RustLexer

import explorer

HERE = os.path.dirname(os.path.abspath(__file__))

# Outcome: (class in the style sheet, one letter as in the terminal's table). The order is that of the lines of defence.
OUTCOMES = {
    "refused by types": ("types", "T"),
    "refused by analysis": ("analysis", "A"),
    "found by a check": ("check", "C"),
    "stopped at run time": ("runtime", "R"),
    "seen by a detector": ("detector", "D"),
    "silent": ("silent", "–"),
    "not offered": ("absent", "o"),
    "skipped": ("absent", "s"),
    "not run": ("absent", "?"),
    "wrong": ("wrong", "!"),
}
LINES = {
    1: "types, on every supported compiler",
    2: "a compiler's own analysis, as errors",
    3: "a static analyser",
    4: "at run time, defined: always the same outcome, never undefined behaviour first",
    5: "a detector, when it runs",
}
PITFALLS = ["borrow-without-move", "use-after-move", "rc-across-threads", "unjoined", "panic-expectations"]  # the numbered five
# A line of tags; "Rust: `Rc` cannot be sent" is none, it is what Rust says.
TAG = re.compile(r"// *(SPDX-|Line:|Breaks:|Rule:|Detector:|Rust twin:|Rust: *(E\d{4}|none|lint)([ ,]+(E\d{4}|none|lint))*( +Line:.*)?$)")
DIRECTIVE = re.compile(r"\b(expected|gcc|clang|tidy|analyzer|cppcheck|libcxx)([<>=0-9.]*)-(error|warning|silent)(@[-+]\d+)?[ \t]*(\d+\+?)?[ \t]*\{\{.*?\}+")


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def code(text, lexer, marked=()):
    return Markup(highlight(text, lexer, HtmlFormatter(nowrap=False, cssclass="code", hl_lines=list(marked), wrapcode=True)))


def prose(text):
    """Escapes, and shows what stands between backticks as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(jinja2.filters.escape(text))))


def sentence_case(text):
    """Capital first letter, but not of a name such as std::bind."""
    first = text.split(" ", 1)[0]
    return text if re.search(r"::|_|\(", first) else text[:1].upper() + text[1:]


def words(name):
    return name.replace("_", " ").replace("-", " ")


class Case:
    """One file of the suite: its comment, its wrong and its right form."""

    def __init__(self, record, source):
        self.name, self.pitfall, self.mistake = record["name"], record["pitfall"], record["mistake"]
        self.rust, self.line, self.caught, self.detector = record["rust"], record["line"], record["caught"], record["detector"]
        self.file, self.rust_twin = record["file"], record.get("rust_twin")
        path = os.path.join(source, self.file)
        self.text = read(path)
        self.changed = hashlib.sha256(open(path, "rb").read()).hexdigest() != record["sha256"]
        self.comment()
        self.spoken = self.expected_lines()
        self.wrong, self.wrong_marks = self.form(True)
        self.right, _ = self.form(False)
        self.page = f"mistakes/{self.name}.html"
        self.twin, self.twin_why = self.find_twin(path, source)
        self.records = []

    def comment(self):
        """The comment at the top: what is wrong, why it hurts, how it is mended."""
        lines, self.header = [], 0
        for line in self.text.split("\n"):
            if not line.startswith("//"):
                break
            self.header += 1
            if not TAG.match(line):
                lines.append(line[2:].strip())
        title = re.sub(r"^Pitfall \d+: *", "", lines[0]) if lines else words(self.mistake)
        self.title = sentence_case(title.rstrip("."))
        body = " ".join(lines[1:])
        before, mark, after = body.partition("Fix:")
        self.why, self.mend = before.strip(), after.strip()
        self.mend = sentence_case(self.mend)

    def expected_lines(self):
        spoken = set()
        for number, line in enumerate(self.text.split("\n"), 1):
            for match in DIRECTIVE.finditer(line):
                if match.group(3) != "silent":
                    spoken.add(number + int((match.group(4) or "@0")[1:]))
        return spoken

    def form(self, pitfall):
        """What the compiler sees with PITFALL=1 or 0, without the expectations; and the lines that somebody speaks about."""
        shown, marks, stack = [], [], []
        for number, line in enumerate(self.text.split("\n"), 1):
            if re.match(r"\s*#\s*if", line):
                match = re.match(r"\s*#\s*if\s+(!?)\s*PITFALL\s*$", line)
                stack.append(None if not match else pitfall != bool(match.group(1)))
                if match:
                    continue
            elif re.match(r"\s*#\s*else", line) and stack and stack[-1] is not None:
                stack[-1] = not stack[-1]
                continue
            elif re.match(r"\s*#\s*endif", line) and stack:
                if stack.pop() is not None:
                    continue
            if number <= self.header or False in stack:
                continue
            if DIRECTIVE.search(line):
                line = re.sub(r"\s*//.*$", "", line) if re.match(r"[^/]*//", line) else line
                if not line.strip():
                    continue
            if not line.strip() and (not shown or not shown[-1].strip()):
                continue
            shown.append(line.rstrip())
            if pitfall and number in self.spoken:
                marks.append(len(shown))
        return "\n".join(shown).strip("\n") + "\n", marks

    def find_twin(self, path, source):
        tag = re.search(r"^// Rust twin: *(.+)$", self.text, re.M)
        name = os.path.basename(path)[:-4] + ".rs"
        if tag:
            if tag.group(1).startswith("none"):
                return None, tag.group(1)[4:].strip(" ()")
            name = tag.group(1).strip()
        twin = os.path.join(os.path.dirname(path), name)
        return (read(twin), "") if os.path.exists(twin) else (None, "")


class Source:
    """A chapter of positive/ or a planted race of sanitizers/."""

    def __init__(self, path, source):
        self.name = os.path.relpath(path, source)[: -len(".cpp")]
        self.text = read(path)
        lines = []
        self.pitfalls = []
        for line in self.text.split("\n")[1:]:
            if not line.startswith("//"):
                break
            match = re.match(r"// Pitfalls: (.*)$", line)
            if match:
                self.pitfalls += [word.strip() for word in match.group(1).split(",")]
            elif not re.match(r"// (Breaks|Rule):", line):
                lines.append(line[2:].strip())
        self.sentence = re.sub(r"^Chapter: ", "", " ".join(lines))
        self.sentence = sentence_case(self.sentence)
        self.title = words(os.path.basename(self.name))
        self.page = f"sources/{self.name}.html"
        twin = path[:-4] + ".rs"
        self.twin = read(twin) if os.path.exists(twin) else None


def sources(folder, source):
    paths = glob.glob(os.path.join(source, folder, "**", "*.cpp"), recursive=True)
    return [Source(path, source) for path in sorted(paths)]


def matrix_svg(pitfalls, tools, cells, standalone=False):
    """The matrix as a picture: a bar for each pitfall and tool, divided by outcome."""
    left, width, height, gap, top = 170, 92, 20, 4, 26
    total_width = left + len(tools) * (width + gap) + 8
    total_height = top + len(pitfalls) * (height + gap) + 8
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {total_width} {total_height}" width="{total_width}" '
           f'height="{total_height}" role="img" aria-labelledby="matrix-title" class="matrix">'
           '<title id="matrix-title">Which tool catches the mistakes of which pitfall</title>']
    for index, tool in enumerate(tools):
        x = left + index * (width + gap)
        out.append(f'<text x="{x + width / 2}" y="{top - 10}" text-anchor="middle" class="tool">{jinja2.filters.escape(tool)}</text>')
    for row, pitfall in enumerate(pitfalls):
        y = top + row * (height + gap)
        link = f'pitfalls/{pitfall}.html'
        out.append(f'<a href="{link}"><text x="{left - 10}" y="{y + 14}" text-anchor="end" class="pitfall">{jinja2.filters.escape(pitfall)}</text></a>')
        for index, tool in enumerate(tools):
            counts = cells.get((pitfall, tool), {})
            x = left + index * (width + gap)
            total = sum(counts.values())
            if not total:
                out.append(f'<line x1="{x + width / 2 - 4}" y1="{y + height / 2}" x2="{x + width / 2 + 4}" y2="{y + height / 2}" class="nothing"/>')
                continue
            told = ", ".join(f"{count} {outcome}" for outcome, count in counts.items())
            out.append(f'<a href="{link}"><g><title>{jinja2.filters.escape(f"{pitfall}, {tool}: {told}")}</title>')
            at = float(x)
            for outcome, count in counts.items():
                part = width * count / total
                out.append(f'<rect x="{at:.1f}" y="{y}" width="{part:.1f}" height="{height}" class="o-{OUTCOMES[outcome][0]}"/>')
                if part > 14:
                    out.append(f'<text x="{at + part / 2:.1f}" y="{y + 14}" text-anchor="middle" class="n-{OUTCOMES[outcome][0]}">{count}</text>')
                at += part
            out.append("</g></a>")
    out.append("</svg>")
    return Markup("".join(out))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("report", "source", "output"):
        arguments.add_argument(f"--{name}", required=True)
    arguments.add_argument("--single-header", default="", help="where fearless_single.hpp is published: each page then links to Compiler Explorer")
    given = arguments.parse_args()
    if not os.path.exists(given.report):
        sys.exit(f"catalogue: there is no {given.report}: run ctest in the build folder first")
    report = json.load(open(given.report, encoding="utf-8"), strict=False)
    if report.get("schema") != 1:
        sys.exit(f"catalogue: {given.report} has schema {report.get('schema')}, and 1 is what is read here")

    prefixes = [os.path.abspath(given.source) + "/", report["source"] + "/", report["build"] + "/"]

    def plain(text):
        for prefix in prefixes:
            text = text.replace(prefix, "")
        return text

    cases = {record["name"]: Case(record, given.source) for record in report["cases"]}
    tools = [tool["name"] for tool in report["tools"]] + [tool["name"] for tool in report["missing"]]
    cells = {}

    def count(pitfall, tool, outcome):
        cell = cells.setdefault((pitfall, tool), {})
        cell[outcome] = cell.get(outcome, 0) + 1

    for record in report["records"]:
        case = cases[f"{record['pitfall']}/{record['mistake']}"]
        for field in ("verdict", "sentence", "silent_because", "said", "command"):
            record[field] = plain(record.get(field, "")).rstrip()
        record.setdefault("matched", [])
        record["kind"] = OUTCOMES[record["outcome"]][0]
        case.records.append(record)
        count(record["pitfall"], record["tool"], record["outcome"])
    for case in cases.values():
        case.records.sort(key=lambda record: tools.index(record["tool"]))
        if case.detector:
            count(case.pitfall, "at run time", case.detector["outcome"])
    columns = [tool for tool in tools if any(key[1] == tool for key in cells)]
    if any(case.detector for case in cases.values()):
        columns.append("at run time")
    for key, counts in cells.items():
        cells[key] = {outcome: counts[outcome] for outcome in OUTCOMES if outcome in counts}

    folders = sorted({case.pitfall for case in cases.values()})
    pitfalls = [name for name in PITFALLS if name in folders] + [name for name in folders if name not in PITFALLS]
    by_pitfall = {name: [case for case in cases.values() if case.pitfall == name] for name in pitfalls}
    by_code = {}
    for case in cases.values():
        for rust_code in case.rust:
            by_code.setdefault(rust_code, []).append(case)

    chapters, races = sources("positive", given.source), sources("sanitizers", given.source)
    by_name = {source.name: source for source in chapters + races}
    positive = {name: [chapter for chapter in chapters if name in chapter.pitfalls] for name in pitfalls}
    known = [name for source in chapters + races for name in source.pitfalls if name not in folders]
    if known:
        sys.exit(f"catalogue: these pitfalls are named in a 'Pitfalls:' tag and have no folder: {', '.join(known)}")

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(os.path.join(HERE, "templates")), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        undefined=jinja2.StrictUndefined)
    environment.filters.update(prose=prose, words=words,
                               cpp=lambda text, marks=(): code(text, CppLexer(), marks), rs=lambda text: code(text, RustLexer()))
    environment.globals.update(report=report, outcomes=OUTCOMES, lines=LINES, pitfalls=pitfalls, by_pitfall=by_pitfall, by_code=by_code,
                               columns=columns, cells=cells, numbered=PITFALLS,
                               seen={outcome for counts in cells.values() for outcome in counts})

    if os.path.isdir(given.output):
        if os.listdir(given.output) and not os.path.exists(os.path.join(given.output, "search-index.js")):
            sys.exit(f"catalogue: {given.output} is not empty and no catalogue: choose another folder")
        shutil.rmtree(given.output)
    used = set()

    def write(path, text):
        target = os.path.join(given.output, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8") as file:
            file.write(text)

    def render(template, path, **values):
        write(path, environment.get_template(template).render(root="../" * path.count("/"), path=path, **values))

    index = [{"u": case.page, "t": case.title, "p": case.pitfall, "r": case.rust, "o": OUTCOMES[case.caught][0],
              "x": " ".join(f"{case.mistake.replace('_', ' ')} {case.why} {case.mend} {case.wrong} "
                            f"{' '.join(text for record in case.records for text in record['matched'])}".split())}
             for case in cases.values()]
    write("search-index.js", "window.catalogueIndex = " + json.dumps(index, ensure_ascii=False).replace("</", "<\\/") + ";\n")
    svg = matrix_svg(pitfalls, columns, cells)
    render("index.html", "index.html", svg=svg, cases=cases)
    render("codes.html", "codes.html", cases=cases)
    for name in pitfalls:
        render("pitfall.html", f"pitfalls/{name}.html", name=name, chapters=positive[name])
    for case in cases.values():
        detector = None
        if case.detector:
            detector = by_name.get(case.detector["test"]) or by_name.get(os.path.dirname(case.detector["test"]))
            source = re.search(r"^// *Detector: *(\S+)", case.text, re.M)
            detector = detector or (source and by_name.get(source.group(1)))
        if detector:
            used.add(detector.name)
        neighbours = by_pitfall[case.pitfall]
        at = neighbours.index(case)
        render("mistake.html", case.page, case=case, try_it=explorer.link(case.text, given.single_header) if given.single_header else "",
               chapters=positive[case.pitfall], detector=detector,
               before=neighbours[at - 1] if at else None, after=neighbours[at + 1] if at + 1 < len(neighbours) else None)
    for source in chapters + races:
        if source.name in used or source.pitfalls:
            render("source.html", source.page, source=source)

    for name in ("style.css", "site.js"):
        shutil.copy(os.path.join(HERE, "templates", name), os.path.join(given.output, name))
    light = HtmlFormatter(style="default").get_style_defs(".code")
    dark = HtmlFormatter(style="github-dark" if has_style("github-dark") else "monokai").get_style_defs(".code")
    write("code.css", f"{light}\n@media (prefers-color-scheme: dark) {{\n{dark}\n}}\n")
    print(f"{len(cases)} mistakes: {os.path.abspath(os.path.join(given.output, 'index.html'))}")


def has_style(name):
    from pygments.styles import get_all_styles
    return name in set(get_all_styles())


if __name__ == "__main__":
    main()
