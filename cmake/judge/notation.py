# SPDX-License-Identifier: MIT
"""The notation of a case: tags in the comment at its top, expectations in the comments behind the offending lines.

Tags (only for projects that ask for them: `TAGS Rust Line Breaks Rule Detector`):

    // Rust: E0373        the codes that rustc gives (several with commas, or none, or lint)
    // Line: 1            the line of defence, 1 to 5
    // Breaks: data race, use after free     what goes wrong in C++ where the mistake compiles: words of BREAKS below
    // Rule: CON50-CPP, CP.44                the published rules that it breaks, if there are any: those of rules.py
    // Detector: sanitizers/races/counter    the test that sees the mistake when it runs

The first four may share a line, two spaces apart: // Rust: E0373  Line: 1  Breaks: data race  Rule: CP.2

Expectations are those of Clang's -verify:

    // expected-error {{text}}            every compiler
    // gcc-error {{text}}                 one family: gcc or clang
    // tidy-warning {{text}}              another tool: tidy (clang-tidy), analyzer (Clang's static analyzer), cppcheck,
                                          libcxx (Clang with libc++, whose locks are annotated)
    // clang-warning@+1 2 {{text}}        the next line, exactly twice
    // expected-error@-2 1+ {{text}}      two lines up, at least once
    // clang>=22-error {{text}}           from this version on; also clang<22, cppcheck>=2.11
    // gcc-silent {{why}}                 the tool accepts the mistake, and why

Who judges what: every compiler judges every case. Another tool judges the cases that mention it. Where `Line` is
asked for, a case that no compiler is expected to refuse must mention tidy, analyzer and cppcheck, be it as silent;
if all are silent, it must name the `Detector` that does see the mistake, on line of defence 4 or 5.

A comment with `{{` or `}}` that is no directive, a directive without braces, or a near miss of one makes the case
malformed: nothing is skipped. `{{` in code is code.
"""
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import List, Optional, Tuple

from .rules import RULES

COMPILERS = ("gcc", "clang")
OTHER_TOOLS = ("tidy", "analyzer", "cppcheck", "libcxx")
STATIC_ANALYSERS = ("tidy", "analyzer", "cppcheck")
PREFIXES = ("expected",) + COMPILERS + OTHER_TOOLS
UNLIMITED = 1_000_000
# What a mistake breaks in C++, where it compiles; in code that no C++ compiler accepts, what the refusal prevents.
BREAKS = {
    "data race": "two threads use one object, one of them writes, and nothing orders them",
    "use after free": "an object is used after its lifetime, on the heap or on a stack",
    "double free": "two owners free one object, or join one thread",
    "null dereference": "a moved-from or missing object is followed",
    "undefined behaviour": "another precondition is broken, such as an unlock by the wrong thread",
    "deadlock": "threads wait for locks that they hold themselves or that wait for them",
    "hang": "a thread waits for ever for a signal or value that does not come",
    "terminate": "the program ends: std::terminate, an exception that nobody catches, a checked stop",
    "leak": "memory or a thread is never given back",
    "lost result": "a value or an exception vanishes",
    "wrong result": "the program computes something else than what was meant",
    "no concurrency": "the threads run one after the other",
    "nothing": "no harm in C++ itself; only the intent is unclear",
}


@dataclass(frozen=True)
class Expectation:
    """One diagnostic, or several alike, that a tool must print."""
    kind: str  # error or warning
    line: int
    minimum: int
    maximum: int
    text: str

    def __str__(self) -> str:
        return f"{self.kind} {{{{{self.text}}}}} of line {self.line}"


@dataclass(frozen=True)
class Directive:
    """An expectation, or a promise of silence, as it is written."""
    prefix: str
    operator: str  # "", "<" or ">="
    bound: str
    kind: str  # error, warning or silent
    line: int
    minimum: int
    maximum: int
    text: str

    @property
    def speaker(self) -> str:
        return f"{self.prefix}{self.operator}{self.bound}"

    def is_for(self, family: str, version: str) -> bool:
        if self.prefix != family and not (self.prefix == "expected" and family in COMPILERS):
            return False
        if not self.operator:
            return True
        older = as_version(version) < as_version(self.bound)
        return older if self.operator == "<" else not older


@dataclass
class Case:
    """A case, as every tool reads it."""
    path: Path
    rust: List[str] = field(default_factory=list)
    line: int = 0
    breaks: List[str] = field(default_factory=list)
    rules: List[str] = field(default_factory=list)
    detector: str = ""
    directives: List[Directive] = field(default_factory=list)
    complaints: List[Tuple[int, str]] = field(default_factory=list)

    @property
    def expectations(self) -> List[Directive]:
        return [directive for directive in self.directives if directive.kind != "silent"]

    @property
    def other_tools(self) -> List[str]:
        """The tools besides the compilers that the case mentions."""
        return [tool for tool in OTHER_TOOLS if any(directive.prefix == tool for directive in self.directives)]

    @property
    def speakers(self) -> List[str]:
        """Who is expected to say something, as it is written, each once."""
        return list(dict.fromkeys(directive.speaker for directive in self.expectations))

    @property
    def refused_by_compilers(self) -> bool:
        return any(directive.prefix not in OTHER_TOOLS for directive in self.expectations)

    def for_tool(self, family: str, version: str) -> "Question":
        """What the case expects of one tool."""
        question = Question()
        for directive in self.directives:
            if not directive.is_for(family, version):
                continue
            if directive.kind == "silent":
                if question.silent_because:
                    question.complaints.append((directive.line, f"{family} is documented as silent twice"))
                question.silent_because = directive.text
                question.silent_line = directive.line
            else:
                question.expectations.append(
                    Expectation(directive.kind, directive.line, directive.minimum, directive.maximum, directive.text))
        if question.silent_because and question.expectations:
            question.complaints.append(
                (question.silent_line, f"{family} is documented as silent and is expected to speak in the same case"))
        question.complaints = self.complaints + question.complaints
        return question


@dataclass
class Question:
    """What a case expects of one tool."""
    expectations: List[Expectation] = field(default_factory=list)
    silent_because: str = ""
    silent_line: int = 0
    complaints: List[Tuple[int, str]] = field(default_factory=list)

    @property
    def is_asked(self) -> bool:
        return bool(self.expectations or self.silent_because)


def as_version(text: str) -> Tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text))


PREFIX = "|".join(PREFIXES)
# Looks like a directive, well-formed or not. Three forms: a known prefix with a known kind; any word with a kind's
# letters in whatever order before a brace; a word that one would only write in a directive.
NEAR_MISS = re.compile(
    rf"(?:{PREFIX})[<>=0-9.]*[-_](?:error|warning|note|silent)(?:[^-A-Za-z0-9_]|$)"
    r"|(?<![A-Za-z])[A-Za-z]+[<>=0-9.]*[-_](?:e[ror]+|w[arnig]+|s[ilent]+|n[ote]+|r[emark]+)s?(?:@[-+0-9]*)?[ \t0-9+:-]*\{"
    r"|exp[a-z]{0,30}[-_](?:e[ror]+|w[arnig]+|s[ilent]+|note)(?:[^-A-Za-z0-9_]|$)")
SUSPICIOUS = re.compile(rf"\{{\{{|\}}\}}|{NEAR_MISS.pattern}")
DIRECTIVE = re.compile(
    r"(?<![A-Za-z])(?P<prefix>[A-Za-z]+)(?:(?P<operator><|>=)(?P<bound>[0-9]+(?:\.[0-9]+)*))?-(?P<kind>error|warning|silent)"
    r"(?:@(?P<offset>[-+][0-9]+))?[ \t]*(?P<times>[0-9]+\+?)?[ \t]*\{\{")
IN_CODE = re.compile(r"(?<![A-Za-z])[A-Za-z]+[<>=0-9.]*-(?:error|warning|note|silent)[^{]{0,100}\{\{")
# The pieces of a line that are passed over whole: a word with its literal or a number with its separators, a block comment.
RAW = r'(?:u8|[uUL])?R"(?P<delimiter>[^()\\ ]{0,16})\(.*?\)(?P=delimiter)"'
TEXT = r'(?:u8|[uUL])?(?:"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)+\')'
LITERAL = re.compile(rf"{RAW}|{TEXT}")
WORD = re.compile(r"[0-9](?:[A-Za-z0-9_.]|'(?=[A-Za-z0-9_]))*|[A-Za-z_][A-Za-z0-9_]*")
BLOCK = re.compile(r"/\*.*?\*/")
WORD_BEFORE = re.compile(r"[-A-Za-z0-9_]$")
CODE = r"E[0-9]{4}"
RUST = re.compile(rf"(?:^|[^A-Za-z])Rust:[ \t]*(none|lint|{CODE}(?:[ \t]*,[ \t]*{CODE})*)[ \t]*(?:$|[ \t](?:Line|Breaks|Rule):)")
LINE = re.compile(r"(?:^|[^A-Za-z])Line:[ \t]*([1-5])[ \t]*(?:$|[ \t](?:Rust|Breaks|Rule):)")
BREAKS_TAG = re.compile(r"(?:^|[^A-Za-z])Breaks:[ \t]*(.*?)[ \t]*(?:$|[ \t](?:Rust|Line|Rule):)")
RULE_TAG = re.compile(r"(?:^|[^A-Za-z])Rule:[ \t]*(.*?)[ \t]*(?:$|[ \t](?:Rust|Line|Breaks):)")
DETECTOR = re.compile(r"(?:^|[^A-Za-z])Detector:[ \t]*([-_A-Za-z0-9]+(?:/[-_A-Za-z0-9]+)*)[ \t]*$")


def split_comment(line: str) -> Tuple[str, str]:
    """The code of a line without its literals, and its // comment, which begins at the first // outside a literal."""
    code, comment, _ = _split(line)
    return code, comment


def _split(line: str) -> Tuple[str, str, List[str]]:
    """The same, and the string literals."""
    code: List[str] = []
    strings: List[str] = []
    at = 0
    while at < len(line):
        if line.startswith("//", at):
            return "".join(code), line[at + 2:], strings
        is_block = line.startswith("/*", at)
        passed = BLOCK.match(line, at) if is_block else LITERAL.match(line, at)
        if passed:
            code.append(passed[0] if is_block else '""')
            if passed[0].endswith('"'):
                strings.append(passed[0])
            at = passed.end()
            continue
        word = WORD.match(line, at)
        end = word.end() if word else at + 1
        code.append(line[at:end])
        at = end
    return "".join(code), "", strings


def _complaint(match: "re.Match[str]", text: str) -> str:
    """What is wrong with a directive that has the right form; empty if nothing is."""
    prefix, operator, kind, times = match["prefix"], match["operator"], match["kind"], match["times"]
    if prefix not in PREFIXES:
        return f"unknown tool '{prefix}', known are: {', '.join(PREFIXES)}"
    if prefix == "expected" and kind == "silent":
        return "'expected-silent' would mean that nothing is ever refused: name the tool, gcc-silent or clang-silent"
    if prefix == "expected" and operator:
        return f"a version needs a tool: write for example clang>=22-{kind}"
    if not text:
        return f"'{match[0]}}}}}' names no text; an expectation says what, and -silent says why"
    if "{{" in text:
        return "'{{' inside a text: is an earlier '}}' missing?"
    if times and re.fullmatch(r"0+\+?", times):
        return f"a count of {times} would expect nothing"
    if kind == "silent" and (times or match["offset"]):
        return "-silent takes no count and no line offset"
    return ""


def _read_comment(case: Case, number: int, comment: str) -> None:
    """Adds the directives of one comment to the case."""
    while True:
        match = DIRECTIVE.search(comment)
        if not match:
            break
        before = comment[:match.start()]
        if SUSPICIOUS.search(before):
            case.complaints.append((number, f"'{before}' is no well-formed expectation"))
        elif WORD_BEFORE.search(before):
            case.complaints.append((number, f"unknown expectation '{before}{match[0]}'"))
        rest = comment[match.end():]
        end = rest.find("}}")
        if end < 0:
            case.complaints.append((number, f"'{match[0]}' is never closed by '}}}}'"))
            return
        text, comment = rest[:end], rest[end + 2:]
        while comment.startswith("}"):  # the text itself ends in a brace: {{S{}}}
            text, comment = text + "}", comment[1:]
        text = text.strip()
        complaint = _complaint(match, text)
        if complaint:
            case.complaints.append((number, complaint))
            continue
        times = match["times"] or "1"
        minimum = int(times.rstrip("+"))
        case.directives.append(Directive(
            match["prefix"], match["operator"] or "", match["bound"] or "", match["kind"],
            number + int(match["offset"] or 0), minimum, UNLIMITED if times.endswith("+") else minimum, text))
    if SUSPICIOUS.search(comment):
        case.complaints.append((number, f"'{comment.strip()}' is no well-formed expectation"))


def lines_of(text: str) -> List[str]:
    """The lines as a compiler counts them: \\n, \\r\\n, and \\r, but none of Unicode's."""
    return re.split(r"\r\n|\n|\r", text)


def read_text(path: Path) -> str:
    """A source as text, without the mark that some editors put before it. A byte that is no UTF-8 is kept as it is."""
    return path.read_bytes().decode("utf-8", "surrogateescape").lstrip("\ufeff")


def parse(path: Path, text: str) -> Case:
    case = Case(path)
    in_header = True
    for number, line in enumerate(lines_of(text), 1):
        if in_header and line:
            in_header = line.lstrip(" \t").startswith("//")
        if in_header:
            rust, defence, detector = RUST.search(line), LINE.search(line), DETECTOR.search(line)
            if rust and not case.rust:
                case.rust = re.split(r"[ \t]*,[ \t]*", rust[1])
            if defence and not case.line:
                case.line = int(defence[1])
            if detector and not case.detector:
                case.detector = detector[1]
            for tag, values in ((BREAKS_TAG, case.breaks), (RULE_TAG, case.rules)):
                found = tag.search(line)
                if found:
                    values += re.split(r"[ \t]*,[ \t]*", found[1])
        if "//" not in line and "{" not in line and "}" not in line and "-" not in line and "_" not in line:
            continue
        if not SUSPICIOUS.search(line):
            continue
        code, comment, strings = _split(line)
        # One in a string is text, if it is whole; any other that is not in the comment was swallowed by odd quotes.
        as_text = sum(len(DIRECTIVE.findall(string)) for string in strings if "}}" in string)
        if IN_CODE.search(code) or len(DIRECTIVE.findall(line)) != len(DIRECTIVE.findall(comment)) + as_text:
            case.complaints.append((number, "an expectation belongs into a // comment"))
        _read_comment(case, number, comment)
    return case


@lru_cache(maxsize=None)
def read(path: Path) -> Case:
    return parse(path, read_text(path))


def sentence_of(text: str) -> str:
    """What is wrong, from the comment at the top of a case."""
    words = []
    for line in lines_of(text)[:8]:
        if "SPDX-License-Identifier" in line:
            continue
        match = re.match(r"//\s*(.*)$", line)
        if not match or re.match(r"//\s*(Rust|Line|Breaks|Rule|Detector):", line):
            break
        words.append(match[1])
    return " ".join(words).strip()


def missing_reason(case: Case, question: Question, tool: str, family: str, tags: List[str],
                   detectors: Optional[Path]) -> Optional[Tuple[str, str]]:
    """Why a case cannot be judged as it is written, as (name of the wrong verdict, sentence); None if it can."""
    name = case.path.name
    if ("Rust" in tags and not case.rust) or ("Line" in tags and not case.line):
        return "no reason", (f"the comment at the top of {name} must name 'Rust: E0373' (codes with commas, or none, or lint) and "
                             "'Line: 1' (1 to 5, the line of defence), each at the end of a line")
    if "Breaks" in tags:
        wrong = [value for value in case.breaks if value not in BREAKS]
        if wrong or not case.breaks:
            return "no reason", (f"the comment at the top of {name} must name what goes wrong in C++, such as 'Breaks: data race, use after free'"
                                 + (f", and '{wrong[0]}' is none" if wrong else "") + f" of: {', '.join(BREAKS)}")
    if "Rule" in tags:
        wrong = [value for value in case.rules if value not in RULES]
        if wrong:
            return "no reason", f"the comment at the top of {name} names 'Rule: {wrong[0]}', and cmake/judge/rules.py knows no such rule"
    if not case.expectations:
        if "Detector" not in tags:
            return "no expectation", (f"no tool is expected to say anything about {name}: write at least one "
                                      "// expected-error {{...}}")
        if not case.detector:
            return "no expectation", (f"no tool is expected to say anything about {name}: write at least one "
                                      "// expected-error {{...}}, or name the 'Detector: <test>' that sees it when it runs")
        if case.line not in (4, 5):
            return "no reason", (f"only {case.detector} sees {name}, so it is not stopped on line {case.line} but on "
                                 "'Line: 4' (a defined stop at run time) or 'Line: 5' (a detector)")
    if "Detector" in tags and case.detector and not (detectors and (detectors / f"{case.detector}.cpp").is_file()):
        return "no detector", (f"{name} names 'Detector: {case.detector}', and there is no {case.detector}.cpp in "
                               f"'{detectors or ''}': name a test that exists, or write it")
    if "Line" in tags and not case.refused_by_compilers:
        for analyser in STATIC_ANALYSERS:
            if analyser not in case.other_tools:
                return "tool not asked", (f"no compiler refuses {name}, so it must say what {analyser} says: write "
                                          f"// {analyser}-warning {{{{...}}}} or // {analyser}-silent {{{{why}}}}")
    if not question.is_asked:
        return "no expectation", (f"{name} expects nothing of {tool}: write // {family}-error {{{{...}}}} where it speaks, or "
                                  f"// {family}-silent {{{{why}}}} if it cannot")
    return None
