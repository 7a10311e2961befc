# SPDX-License-Identifier: MIT
"""Expectations to paste, made from what the tools say, or written into the case: as `--bless` of rustc's own tests.

The text is shortened to the reason: what a static assertion, a deleted function or a concept says. What both compilers say
becomes one `expected-error`, if the words that they share are enough.
"""
import re
from collections import Counter
from pathlib import Path
from typing import Dict, List, Tuple

from . import notation
from .diagnostics import Diagnostic

FLAG = re.compile(r" \[-W[^\]]*\]$")
STATIC_ASSERTION = re.compile(r"static.assert(?:ion)? failed(?: due to requirement '.*?')?:? ?\"?(.+?)\"?$", re.S)
DELETED = re.compile(r"deleted")
CONCEPT = re.compile(r"'([A-Za-z_:]+)<.*' evaluated to false|constraint '([A-Za-z_:]+)<")
NAMED = re.compile(r"[A-Za-z_][A-Za-z0-9_]{23,}")  # a name so long that it is a sentence
SHORTEST = 8  # letters that a text must share between compilers


def reason(diagnostic: Diagnostic) -> str:
    """The part of a diagnostic that says why."""
    text = FLAG.sub("", diagnostic.text.split("\n")[0])
    assertion = STATIC_ASSERTION.match(text)
    if assertion and assertion[1].strip():
        return assertion[1].strip()
    for note in diagnostic.reasons:
        assertion = STATIC_ASSERTION.match(note)
        if assertion and assertion[1].strip():
            return assertion[1].strip()
    names = NAMED.findall("\n".join([text, *diagnostic.reasons]))
    if names:
        return max(names, key=len)
    for note in diagnostic.reasons:
        concept = CONCEPT.search(note)
        if concept:
            return concept[1] or concept[2]
    deleted = re.search(r"deleted: (.+)$", text)  # the reason that C++26 lets a deleted function give
    return deleted[1] if deleted else text


def _braces(text: str) -> str:
    return text.replace("{{", "{ {").replace("}}", "} }")


def line_of(path: Path, diagnostic: Diagnostic) -> int:
    """The line of the case where an expectation for this diagnostic belongs."""
    if diagnostic.lines:
        return diagnostic.lines[-1]
    return diagnostic.number if diagnostic.file == str(path) else 1


def suggestion(path: Path, diagnostic: Diagnostic, family: str) -> str:
    """One expectation, with the line where it belongs."""
    return f"{path}:{line_of(path, diagnostic)}: // {family}-{diagnostic.kind} {{{{{_braces(reason(diagnostic))}}}}}"


def shared(one: str, other: str) -> str:
    """The longest run of words that two texts share."""
    first, second = re.findall(r"\S+", one), re.findall(r"\S+", other)
    best: List[str] = []
    for at in range(len(first)):
        for begin in range(len(second)):
            length = 0
            while at + length < len(first) and begin + length < len(second) and first[at + length] == second[begin + length]:
                length += 1
            if length > len(best):
                best = first[at:at + length]
    text = " ".join(best).strip(" ,;:'")
    return text if len(re.sub(r"[^A-Za-z]", "", text)) >= SHORTEST else ""


def expectations(path: Path, said: Dict[str, List[Diagnostic]]) -> List[Tuple[int, str]]:
    """Of what each family of tools said: (line, expectation), common to the compilers where they share the reason."""
    found: List[Tuple[int, str]] = []
    rest = {family: list(diagnostics) for family, diagnostics in said.items()}
    if all(family in rest for family in notation.COMPILERS):
        for mine in list(rest["gcc"]):
            for theirs in list(rest["clang"]):
                if mine.kind != theirs.kind or line_of(path, mine) != line_of(path, theirs):
                    continue
                text = reason(mine) if reason(mine) == reason(theirs) else shared(reason(mine), reason(theirs))
                if text:
                    found.append((line_of(path, mine), f"expected-{mine.kind} {{{{{_braces(text)}}}}}"))
                    rest["gcc"].remove(mine)
                    rest["clang"].remove(theirs)
                    break
    for family, diagnostics in rest.items():
        found += [(line_of(path, diagnostic), f"{family}-{diagnostic.kind} {{{{{_braces(reason(diagnostic))}}}}}") for diagnostic in diagnostics]
    counted = Counter(found)
    merged = []
    for (line, text), count in counted.items():
        merged.append((line, text if count == 1 else text.replace(" {{", f" {count} {{{{", 1)))
    return sorted(merged)


def _cut(line: str) -> Tuple[str, str]:
    _, comment = notation.split_comment(line)
    return (line[:len(line) - len(comment) - 2], comment) if comment else (line, "")


def write(path: Path, wanted: List[Tuple[int, str]]) -> None:
    """Puts the expectations behind their lines, in place of those that are there."""
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(end)
    by_line: Dict[int, List[str]] = {}
    for number, text in wanted:
        by_line.setdefault(number, []).append(text)
    emptied = set()  # lines that held nothing but expectations
    for number in range(1, len(lines) + 1):
        code, comment = _cut(lines[number - 1])
        kept = []
        if comment and notation.DIRECTIVE.search(comment):
            kept = re.findall(r"[a-z]+[<>=0-9.]*-silent *\{\{.*?\}\}+", comment)
            lines[number - 1] = code.rstrip()
        elif number in by_line and comment:
            kept = [comment.strip()]
            lines[number - 1] = code.rstrip()
        texts = by_line.get(number, []) + kept
        if texts:
            lines[number - 1] += f" // {' '.join(texts)}" if lines[number - 1] else f"// {' '.join(texts)}"
        elif comment and not lines[number - 1]:
            emptied.add(number)
    lines = [line for number, line in enumerate(lines, 1) if number not in emptied]
    path.write_bytes(end.join(lines).encode("utf-8", "surrogateescape"))
