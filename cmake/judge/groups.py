# SPDX-License-Identifier: MIT
"""The cases of a folder, as one test of ctest runs them: each is judged by itself and leaves its verdict for its own test."""
import os
from pathlib import Path
from typing import Any, Dict, List

from . import bless, content, notation, records, tools, verdict
from .diagnostics import readable
from .judging import Judge, Judgement, Suite
from .registry import Registered
from .tools import Tool


def quoted(text: str) -> str:
    """What others wrote. The bar keeps it from posing as a verdict."""
    return "\n".join(f"| {line}" for line in text.rstrip("\n").split("\n"))


def as_record(suite: Suite, tool: Tool, name: str, judgement: Judgement) -> Dict[str, Any]:
    """What the report knows of a judged case; the fields are those of conformance.schema.json."""
    folder, _, mistake = name.rpartition("/")
    case = notation.read(suite.directory / f"{name}.cpp") if (suite.directory / f"{name}.cpp").is_file() else notation.Case(Path(name))
    return {
        "verdict": judgement.verdict.name, "wrong": judgement.verdict.wrong, "sentence": judgement.verdict.sentence,
        "by": judgement.verdict.by, "pitfall": folder, "mistake": mistake, "tool": tool.name, "version": tool.version,
        "rust": case.rust if "Rust" in suite.tags else [], "line": case.line if "Line" in suite.tags else 0,
        "silent_because": judgement.silent_because,
        "matched": judgement.matched if judgement.verdict.sentence == verdict.REFUSED else [],
        "diagnostics": [{"kind": diagnostic.kind, "at": diagnostic.at, "text": diagnostic.text} for diagnostic in judgement.found],
        "seconds": round(judgement.seconds, 3), "command": judgement.command, "said": judgement.said, "kept": judgement.kept}


def explained(suite: Suite, tool: Tool, path: Path, judgement: Judgement) -> str:
    """A judgement for people: the verdict first, what to do about it, and the verdict again at the end."""
    line = judgement.verdict.line
    if judgement.is_right:
        why = f"{quoted(judgement.silent_because)}\n" if judgement.silent_because else ""
        return f"{why}{line}\n"
    parts = [f"{tool.name} on {path.name}: {line.partition(': ')[2]}"]
    if judgement.verdict.unclaimed:
        parts.append("Not expected by the case; if this is the documented reason, paste (for all compilers, or write it into the case: "
                     f"python3 {os.path.relpath(Path(__file__).parent)} bless --write {path}):")
        parts.append(quoted("\n".join(bless.suggestion(path, diagnostic, tool.family.name) for diagnostic in judgement.verdict.unclaimed)))
    if judgement.said:
        parts.append(quoted(judgement.said))
    for call in judgement.calls[-1:]:
        parts += ["The call, to paste:", quoted(tools.shown(call.command))]
        status = "it did not end in time" if call.timed_out else f"it ended with {call.status}"
        parts += [f"What it printed ({status}):", quoted(_without_candidates(readable(call, tool.family.name), suite.candidates))]
    if os.environ.get("GITHUB_ACTIONS") == "true":
        parts.append(annotation(path, tool, judgement))
    return "\n".join(parts + [line]) + "\n"


def annotation(path: Path, tool: Tool, judgement: Judgement) -> str:
    """A line that GitHub shows beside the case's line."""
    number = 1
    if judgement.verdict.unclaimed:
        number = bless.line_of(path, judgement.verdict.unclaimed[0])
    elif judgement.verdict.expected_unmet:
        number = judgement.verdict.expected_unmet[0].line
    root = os.environ.get("GITHUB_WORKSPACE", "")
    file = os.path.relpath(path, root) if root else str(path)
    text = f"{tool.name}: {judgement.verdict.wrong}: {judgement.verdict.sentence}".replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return f"::error file={file},line={number}::{text}"


def _without_candidates(text: str, keep: bool) -> str:
    """Lists of overloads that were not chosen are no reason, and often most of the text."""
    if keep:
        return text
    kept: List[str] = []
    dropped = 0
    dropping = False
    for line in text.split("\n"):
        if ": note: candidate" in line and "constraint" not in line and "deleted" not in line:
            dropping, dropped = True, dropped + 1
            continue
        if dropping and (": note:   " in line or line.startswith(" ")):
            continue
        dropping = False
        kept.append(line)
    if dropped:
        kept.append(f"({dropped} candidates are not shown; JUDGE_CANDIDATES=1 in the environment shows them)")
    return "\n".join(kept)


def run_group(registered: Registered, tool: Tool, test: str) -> None:
    """Judges the cases of a group, whatever the verdicts are."""
    suite = registered.suite()
    suite.candidates = os.environ.get("JUDGE_CANDIDATES", "") not in ("", "0")
    names = registered.groups[tool.name][test]
    for name in names:  # first of all: nothing old may be left
        records.forget(suite.records, name, tool.name)
    judge = Judge(suite, tool, content.Store(suite.folder / "kept"))
    broken = judge.prepare_headers()
    right, kept = 0, 0
    for name in names:
        path = registered.file_of(name)
        judgement = broken or judge.judge(path)
        records.write(suite.records, name, tool.name, explained(suite, tool, path, judgement), as_record(suite, tool, name, judgement))
        right += judgement.is_right
        kept += judgement.kept
        if not judgement.is_right:
            print(f"{name}: WRONG ({judgement.verdict.wrong})")
    print(f"{len(names)} cases judged by {tool.name}, {right} right, {kept} of them kept from an earlier run with the same contents")
