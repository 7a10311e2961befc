# SPDX-License-Identifier: MIT
"""What a detector saw in another build folder. A sanitizer needs a build of its own, so the run that judges the cases cannot
run the planted mistakes; it reads what their last run left behind.

A run with a detector leaves one file for each planted mistake, <build>/report/detectors/<source>.json. It counts elsewhere
only while the sources are, byte for byte, those that were built and run: a digest of them is taken when the build ends and
again when the run ends.
"""
import json
from dataclasses import dataclass
from pathlib import Path
from typing import List

from . import content
from .ctest_log import Run


@dataclass
class Seen:
    test: str
    outcome: str  # seen by a detector, wrong or not run
    by: str = ""
    ended: str = ""
    reason: str = ""


def sources_digest(source: Path, entries: List[str]) -> str:
    """One number for all that the detectors' programs are made of; text for readers is no part of it."""
    files: List[Path] = []
    for entry in entries:
        path = source / entry
        files += sorted(file for file in path.rglob("*") if file.is_file() and file.suffix != ".md") if path.is_dir() else [path]
    return content.digest(*(f"{file} {content.file_digest(str(file))}" for file in files))


def _file(folder: Path, source: str) -> Path:
    return folder / "detectors" / f"{source.replace('/', '.')}.json"


def built(folder: Path, digest: str) -> None:
    content.write_atomically(folder / "sources", digest)


def ran(folder: Path, digest: str, detector: str, detected: List[str], run: Run, ended: str) -> None:
    file = folder / "sources"
    if not file.is_file() or file.read_text("utf-8") != digest:
        print("The sources are not those that were built: what the detector saw counts nowhere else. Build, and run ctest again.")
        return
    for source in detected:
        statuses = [run.status(f"{source}/mutant"), run.status(f"{source}/correct")]
        if statuses == ["passed", "passed"]:
            outcome = "seen by a detector"
        elif "failed" in statuses:
            outcome = "wrong"
        else:
            if statuses != ["", ""]:  # a part of it was not run: that is no evidence, and the former one is contradicted
                _file(folder, source).unlink(missing_ok=True)
            continue
        content.write_atomically(_file(folder, source), json.dumps(
            {"source": source, "outcome": outcome, "by": detector, "ended": ended, "sources": digest}))


def seen(build: Path, source: str, digest: str) -> Seen:
    """What the newest run of a detector said, in a build folder beside this one; but red is red."""
    found = Seen(f"{source}/mutant", "not run", reason="it was run by no detector yet: that is another build, with a sanitizer")
    for file in sorted(_file(folder, source) for folder in build.parent.glob("*/report")):
        try:
            record = json.loads(file.read_text("utf-8"))
        except (OSError, ValueError):
            continue
        if record["sources"] != digest:
            if found.outcome == "not run":
                found.reason = f"the sources have changed since {record['by']} ran it ({record['ended']}): run it again"
        elif found.outcome != "wrong" and (record["outcome"] == "wrong" or record["ended"] > found.ended):
            found = Seen(found.test, record["outcome"], record["by"], record["ended"])
    return found
