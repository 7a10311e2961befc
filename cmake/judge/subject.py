# SPDX-License-Identifier: MIT
"""Another library in place of the suite's own: a score, no judgement.

The expectations of a case are the suite's own, so they do not count here. Instead:

- the right form does not compile: `not offered`, the subject lacks the names, or spells them differently
- the wrong form does not compile because of a name that the subject lacks, and that the right form does not use: the same
- the right form compiles and the wrong one does not, for whatever reason: `refused`
- both compile: `silent`
"""
import re
from pathlib import Path
from typing import Tuple

from . import diagnostics, notation, records, tools, verdict
from .groups import as_record
from .judging import Judge, Judgement, Suite
from .tools import Call, Tool
from .verdict import Verdict

MISSING = re.compile(r"no (?:member|template|type) named|has no member named|is not a member of|does not name a"
                     r"|not (?:been )?declared|undeclared")
NAME = re.compile(r"(?:named|^) *'([A-Za-z_0-9]+)'")


class Broken(Exception):
    """The tool died, or cannot read the subject's headers: nothing is known of the case."""


def _compile(judge: Judge, path: Path, pitfall: int) -> Call:
    call = tools.run(judge.tool.command(str(path), pitfall, judge.tool.family.code_first), judge.tool.timeout)
    text = diagnostics.plain(call.output)
    if call.died:
        raise Broken(f"{judge.tool.name} crashed or did not end ({call.status}):\n{text}")
    if re.search(r"precompiled header|fatal error: [^\n]*(?:PCH|pch|file not found)", text):
        raise Broken(f"{judge.tool.name} cannot use the subject's headers:\n{text}")
    return call


def _missing_name(path: Path, text: str) -> str:
    """The first error in the case itself that says that a name is missing, unless the right form uses that name, too: then the
    subject has it, and refuses to be used in this way."""
    errors = [line for line in text.split("\n") if "error: " in line and MISSING.search(line)]
    if not any(f"{path}:" in line for line in errors):
        return ""
    first = errors[0].partition("error: ")[2]
    right = re.sub(r"\n#if PITFALL\n[^#]*", "\n", notation.read_text(path))
    right = re.sub(r"//[^\n]*", "", right)
    name = NAME.search(first)
    return "" if name and re.search(rf"\b{name[1]}\b", right) else first


def ask(judge: Judge, path: Path) -> Tuple[str, str, str, Call]:
    """The outcome, a sentence, types or analysis, and the call that decided."""
    call = _compile(judge, path, 0)
    text = diagnostics.plain(call.output)
    if call.status != 0:
        error = re.search(r"error: ([^\n]*)", text)
        return "not offered", "the right form does not compile" + (f": {error[1]}" if error else ""), "", call
    call = _compile(judge, path, 1)
    text = diagnostics.plain(call.output)
    missing = _missing_name(path, text)
    if missing:
        return "not offered", f"the wrong form uses a name that is not there: {missing}", "", call
    if call.status != 0:
        try:
            by = verdict.refused_by(diagnostics.read(call, str(path), judge.tool.family.name))
        except diagnostics.Unreadable:
            by = "types"
        return "refused", f"refused by {by}", by, call
    return "silent", "it compiles, with a warning" if call.output.strip() else "it compiles without diagnostics", "", call


def run(suite: Suite, tool: Tool, name: str) -> int:
    """One case; prints the outcome as the last line, which CTest reads."""
    judge = Judge(suite, tool)
    path = suite.directory / f"{name}.cpp"
    broken = judge.prepare_headers()
    if broken:
        print(f"{broken.verdict.sentence}\n" + "\n".join(diagnostics.readable(call, tool.family.name) for call in broken.calls))
        return 1
    try:
        outcome, sentence, by, call = ask(judge, path)
    except Broken as error:
        print(error)
        return 1
    judgement = Judgement(Verdict(sentence, by=by), [call], tool.family.name, command=" ".join(call.command), said=diagnostics.plain(call.output),
                          seconds=call.seconds)
    record = as_record(suite, tool, name, judgement)
    record["verdict"] = outcome
    records.write(suite.records, name, tool.name, "", record)
    print(f"conformance-subject: {outcome}")
    return 0
