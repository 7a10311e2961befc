# SPDX-License-Identifier: MIT
"""Findings as text, as SARIF and as a baseline; what was inferred as annotations."""
import difflib
import json
import os
import re
from collections import defaultdict
from functools import lru_cache
from typing import Dict, List

from .infer import KINDS, Finding, Inference


def relative(path: str) -> str:
    shown = os.path.relpath(path)
    return path if shown.startswith("../..") else shown


@lru_cache(maxsize=None)
def lines_of(path: str) -> List[str]:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read().splitlines()
    except OSError:
        return []


def is_silenced(finding: Finding) -> bool:
    lines = lines_of(finding.place[0])
    line = lines[finding.place[1] - 1] if 0 < finding.place[1] <= len(lines) else ""
    return bool(re.search(r"NOLINT\b(?!\()|NOLINT\([^)]*fearless-guards", line))


def text(findings: List[Finding]) -> str:
    said = []
    for finding in findings:
        file, line, column = finding.place
        said.append(f"{relative(file)}:{line}:{column}: warning: {finding.message} [fearless-guards-{finding.kind}]\n")
        said += [f"{relative(place[0])}:{place[1]}:{place[2]}: note: {note}\n" for place, note in finding.notes]
    return "".join(said)


def fingerprint(finding: Finding) -> str:
    """Without line numbers, so that it lives through an edit above it."""
    return f"{relative(finding.place[0])}: {finding.kind}: {re.sub(r' at [0-9]+ of [0-9]+ other uses', '', finding.message)}"


def baseline(findings: List[Finding]) -> str:
    return "".join(f"{line}\n" for line in sorted({fingerprint(finding) for finding in findings}))


def sarif(findings: List[Finding]) -> str:
    def location(place, message=None):
        found = {"physicalLocation": {"artifactLocation": {"uri": relative(place[0])}, "region": {"startLine": place[1], "startColumn": place[2]}}}
        return {**found, "message": {"text": message}} if message else found

    rules = [{"id": f"fearless-guards-{kind}", "shortDescription": {"text": sentence}} for kind, sentence in KINDS.items()]
    results = [{"ruleId": f"fearless-guards-{finding.kind}", "level": "warning", "message": {"text": finding.message},
                "locations": [location(finding.place)], "relatedLocations": [location(place, note) for place, note in finding.notes],
                "partialFingerprints": {"guards/v1": fingerprint(finding)}} for finding in findings]
    return json.dumps({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
                       "runs": [{"tool": {"driver": {"name": "fearless-guards", "rules": rules}}, "results": results}]}, indent=1)


def annotations(inference: Inference, macro: str) -> str:
    """A patch that says beside each field which lock guards it, so that Clang's -Wthread-safety holds it from now on."""
    edits: Dict[str, Dict[int, List[str]]] = defaultdict(lambda: defaultdict(list))
    for guard in inference.guards:
        known = inference.facts.fields[guard.field]
        if not known.eligible or known.guarded_by or guard.lock[0] == "::" or len(guard.lock) != 1:
            continue
        if len(guard.locked) < 2 or len(guard.locked) <= len(guard.unlocked) or not any(access.write for _, access in guard.locked):
            continue
        edits[known.place[0]][known.place[1]].append((known.name, inference.facts.fields[guard.lock[0]].name))
    patch = []
    for file in sorted(edits):
        before = lines_of(file)
        after = list(before)
        for number, fields in edits[file].items():
            for name, lock in fields:
                after[number - 1] = re.sub(rf"(\b{re.escape(name)}\b)(?=\s*(?:[;={{\[]|$))", rf"\1 {macro}({lock})", after[number - 1], count=1)
        name = relative(file)
        patch += difflib.unified_diff([line + "\n" for line in before], [line + "\n" for line in after], f"a/{name}", f"b/{name}", n=1)
    return "".join(patch)
