# SPDX-License-Identifier: MIT
"""What a tool printed, as a list of diagnostics.

Why text and not JSON or SARIF: GCC 12's JSON leaves out the instantiation chain ("required from here"), so an error inside
a header could not be laid at the line of the case that caused it; Clang's SARIF calls itself unstable, leaves out the
warning's flag, and so what was found by types and what by analysis. Only cppcheck's XML has everything, and is read.

Text can be forged: a newline in `[[deprecated("...")]]` puts a line of the case's own into the output. So compilers are
asked for colours, and a line counts as a diagnostic only if the compiler coloured its location: GCC in colours whose
numbers are drawn anew for each call, Clang with escapes that it takes out of what it quotes. Another line must be quoted
from the code: then it is more text of the diagnostic before it. (Clang before 17 quotes escapes as they are, so there a
case that spells them could still forge.)
"""
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path
from typing import List

from .notation import read_text
from .tools import Call

SEVERITIES = "fatal error|error|warning|note|remark|style|performance|portability"
LOCATED = re.compile(rf"(?P<file>[^\n]+?):(?P<line>[0-9]+)(?::[0-9]+)?: (?P<kind>{SEVERITIES}): (?P<text>.*)$", re.S)
UNLOCATED = re.compile(r"(?:[^ ]+: )?(?P<kind>fatal error|error|warning|note|sorry|remark): (?P<text>.*)$", re.S)
SEVERITY = re.compile(rf"(?:{SEVERITIES}|sorry): $")
ESCAPE = re.compile(r"\x1b\[[0-9;]*[mK]")
CHAIN = re.compile(r"requested here$|^in expansion of macro|^expanded from macro|^while (?:substituting|checking|calling)"
                   r"|^in (?:call to|instantiation of|evaluation of|implicit|defaulted)|required here$")
REASON = re.compile(r"constraint|satisf|evaluated to|deleted|[Bb]ecause|nested requirement|static assertion|the required"
                    r"|would be invalid|is invalid")
IGNORED_CANDIDATE = re.compile(r"^candidate .*(?:ignored|not viable)")
GCC_CHAIN = re.compile(r"(?P<file>[^\n]+?):(?P<line>[0-9]+)(?::[0-9]+)?:   +[^ ]")
INLINED = re.compile(r" +inlined from .* at (?P<file>[^\n]+):(?P<line>[0-9]+):[0-9]+[,:]$")
INCLUDED = re.compile(r"(?:In file included from| +from|In module) ")
CONTEXT = re.compile(r"(?:.+: )?(?:In|At) .+[,:]$")
SUMMARY = re.compile(r"[0-9]+ (?:warning|error)s?(?: and [0-9]+ errors?)? generated\.$")
TIDY_ECHO = re.compile(r"^ +[0-9]* \| [^\n]*(?:\n|$)", re.M)
COLOURED_ECHO = re.compile(r"^(?:\x1b\[[0-9;]*m)* +[0-9]* \|[^\n]*\n|^(?:\x1b\[0m)+", re.M)
TIDY_FAILED = re.compile(r"Error while processing ")
ENDED = re.compile(r"compilation terminated")
AS_ERRORS = re.compile(r"cc1plus: (?:all|some) warnings being treated as errors$")


class Unreadable(Exception):
    """The output cannot be read as diagnostics; `name` is that of the wrong verdict."""

    def __init__(self, name: str, sentence: str):
        super().__init__(sentence)
        self.name = name
        self.sentence = sentence


@dataclass
class Diagnostic:
    """An error or a warning, with its notes and its instantiation chain."""
    kind: str  # error or warning
    text: str
    file: str
    number: int
    lines: List[int] = field(default_factory=list)  # of the case, that it touches: its own and those of its chain
    reasons: List[str] = field(default_factory=list)  # notes that say why
    notes: List[str] = field(default_factory=list)
    chained: bool = False
    inherited: List[int] = field(default_factory=list)  # the chain of the diagnostic before, in the same place
    is_fatal: bool = False

    @property
    def at(self) -> str:
        return f"{self.file}:{self.number}"

    @property
    def flag(self) -> str:
        """The warning's flag, without -W; empty for a plain error."""
        match = re.search(r"\[-W(?:error=)?([^\],]+)(?:,-W([^\]]+))?\]$", self.text)
        return (match[2] or match[1]).rstrip("=") if match else ""


class _Reader:
    """Puts lines together. GCC prints a chain before its diagnostic, Clang behind it in notes; both print it only once for
    several errors in the same place."""

    def __init__(self, case: str):
        self.case = case
        self.found: List[Diagnostic] = []
        self.pending: List[int] = []  # lines of a chain whose diagnostic has not come yet
        self.fresh_context = False
        self.last_file = ""
        self.in_note = False

    def diagnostic(self, kind: str, text: str, file: str, number: int) -> None:
        is_fatal = kind == "fatal error"
        inherited: List[int] = []
        if self.found and not self.fresh_context and file != self.case and file == self.last_file:
            last = self.found[-1]
            inherited = list(last.lines) if last.chained else last.inherited
        lines = ([number] if file == self.case else []) + self.pending
        self.found.append(Diagnostic("error" if "error" in kind else "warning", text, file, number, lines,
                                     chained=bool(self.pending), inherited=inherited, is_fatal=is_fatal))
        self.pending = []
        self.fresh_context = False
        self.last_file = file
        self.in_note = False

    def note(self, text: str, file: str, number: int) -> None:
        if not self.found or text.startswith("'#pragma message: "):
            self.diagnostic("warning", text, file, number)  # a note about nothing counts by itself
            return
        last = self.found[-1]
        last.notes.append(text)
        self.in_note = True
        if CHAIN.search(text):
            if file == self.case:
                last.lines.append(number)
            last.chained = True
        last.lines += self.pending
        self.pending = []
        # An overload that was not chosen: what it would have said is no reason.
        if not IGNORED_CANDIDATE.search(text) and REASON.search(text):
            last.reasons.append(text)

    def continue_text(self, line: str) -> None:
        """A line without a severity of the tool's own: more text of the diagnostic before it, if the code says it."""
        if not self.found or not (ENDED.match(line) or self._is_quoted(line)):
            raise Unreadable("unreadable output", f"'{line}' is no diagnostic and not quoted from the code, and nothing is ignored: this "
                             "is no output of a compiler, or one that cmake/judge/diagnostics.py does not know yet")
        last = self.found[-1]
        if self.in_note:
            last.notes[-1] += "\n" + line
        else:
            last.text += "\n" + line

    def _is_quoted(self, line: str) -> bool:
        text = re.sub(r" \[[^\] ]*\]$", "", line).strip().strip('"')
        for file in {self.case, self.found[-1].file}:
            try:
                source = read_text(Path(file))
            except OSError:
                continue
            # As it is spelled, with its escapes undone, and with neighbouring literals joined.
            if text in source or text in re.sub(r'"\s*"', "", source.replace("\\t", "\t").replace('\\"', '\0')).replace("\0", '"'):
                return True
        return False

    def finish(self) -> List[Diagnostic]:
        for diagnostic in self.found:
            if not diagnostic.chained:
                diagnostic.lines += diagnostic.inherited
        return self.found


def plain(text: str) -> str:
    """Without colours, and with the quotes of an ASCII terminal: what people and expectations see."""
    return ESCAPE.sub("", text).replace("\u2018", "'").replace("\u2019", "'")


def _is_marked(line: str, nonce: str, family: str) -> bool:
    """Is this line coloured by the tool itself, at its beginning?"""
    if family == "gcc":
        return line.startswith(f"\x1b[{nonce}0m")
    return line.startswith("\x1b[1m") or line.startswith("\x1b[0;1;")


def _is_diagnostic(line: str, nonce: str, family: str) -> bool:
    """Is a severity coloured in this line by the tool itself, right behind the location?"""
    if family == "gcc":
        return bool(re.match(rf"\x1b\[{nonce}0m\x1b\[K[^\x1b]*\x1b\[m\x1b\[K \x1b\[{nonce}[123]m", line))
    return bool(re.match(r"(?:\x1b\[1m[^\x1b]*\x1b\[0m)?\x1b\[0;1;\d+m[a-z ]+: ?\x1b\[0m", line))


def _read_marked(reader: _Reader, line: str, raw: str, call: Call, family: str) -> None:
    located = LOCATED.match(line) if _is_diagnostic(raw, call.nonce, family) else None
    if located:
        file, number, kind, text = located["file"], int(located["line"]), located["kind"], located["text"]
        if kind in ("note", "remark"):
            reader.note(text, file, number)
        else:
            reader.diagnostic(kind, text, file, number)
            if family == "tidy" and text.endswith("[clang-diagnostic-error]"):
                reader.found[-1].is_fatal = True  # it goes on, but with what it could not read left out
        return
    chain = GCC_CHAIN.match(line)
    if chain:
        if chain["file"] == reader.case:
            reader.pending.append(int(chain["line"]))
        reader.fresh_context = True
        return
    if AS_ERRORS.match(line) or CONTEXT.match(line):
        reader.fresh_context = reader.fresh_context or bool(CONTEXT.match(line))
        return
    unlocated = UNLOCATED.match(line)
    if unlocated and unlocated["kind"] in ("note", "remark"):
        return  # about the command line
    if unlocated:
        raise Unreadable("unlocated error", f"'{unlocated['text']}' is nowhere in the code: a wrong flag, a missing file or a stale "
                         "precompiled header, but no refusal")
    reader.continue_text(line)


def _read_text(call: Call, case: str, family: str) -> List[Diagnostic]:
    output = call.output
    if family == "tidy":  # cannot be kept from echoing the source
        output = COLOURED_ECHO.sub("", output)
    reader = _Reader(case)
    for raw in output.split("\n"):
        line = plain(raw)
        if not line.strip():
            continue
        if _is_marked(raw, call.nonce, family):
            _read_marked(reader, line, raw, call, family)
        elif INCLUDED.match(line):
            pass  # how a header came in is no reason for anything
        elif INLINED.match(line) and f"\x1b[{call.nonce}0m" in raw:
            reader.fresh_context = True
            inlined = INLINED.match(line)
            if inlined and inlined["file"] == case:
                reader.pending.append(int(inlined["line"]))
        elif family == "gcc" and (CONTEXT.match(line) or AS_ERRORS.match(line)):
            reader.fresh_context = True
        elif family != "gcc" and SUMMARY.match(line):
            pass
        elif family == "tidy" and TIDY_FAILED.match(line) and call.status != 0:
            pass
        elif UNLOCATED.match(line) and not reader.found:
            raise Unreadable("unlocated error", f"'{line}' is nowhere in the code: a wrong flag, a missing file or a stale "
                             "precompiled header, but no refusal")
        else:
            reader.continue_text(line)
    return reader.finish()


def _read_xml(call: Call, case: str) -> List[Diagnostic]:
    text = call.output[call.output.find("<?xml"):]
    before = call.output[:call.output.find("<?xml")] if "<?xml" in call.output else call.output
    if before.strip():
        raise Unreadable("unreadable output", f"'{before.strip().splitlines()[0]}' is no XML of cppcheck")
    if not text.strip():
        return []
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise Unreadable("unreadable output", f"cppcheck's XML cannot be read: {error}") from error
    reader = _Reader(case)
    for entry in root.iter("error"):
        places = entry.findall("location")
        message = f"{entry.get('verbose') or entry.get('msg')} [{entry.get('id')}]"
        if not places:
            if entry.get("severity") == "information":
                continue
            raise Unreadable("unlocated error", f"'{message}' is nowhere in the code")
        severity = entry.get("severity") or "warning"
        if severity == "information":
            continue
        reader.diagnostic(severity if severity == "error" else "warning", message, places[0].get("file") or "", int(places[0].get("line") or 0))
        for place in places[1:]:
            reader.note(place.get("info") or "", place.get("file") or "", int(place.get("line") or 0))
    return reader.finish()


def read(call: Call, case: str, family: str) -> List[Diagnostic]:
    """The errors and warnings of a call that ended by itself. Raises Unreadable."""
    return _read_xml(call, case) if family == "cppcheck" else _read_text(call, case, family)


def readable(call: Call, family: str) -> str:
    """All that a tool printed, for people and for the record."""
    text = plain(call.output)
    if family == "tidy":
        text = TIDY_ECHO.sub("", text)
    return text
