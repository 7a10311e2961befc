# SPDX-License-Identifier: MIT
"""What a judged case leaves behind: a verdict for its test to show, and a record for the report.

CTest runs one test for the cases of a folder, which judges, and one for each case, which shows. A verdict counts only in
the run of ctest that made it: its first line names that process, and show.sh compares it with its own parent. So nothing
passes that was left by an earlier run, whatever was excluded from this one.
"""
import json
import os
from pathlib import Path
from typing import Any, Dict, Optional


def this_run() -> str:
    """The ctest process that runs us, by number and starting time."""
    parent = os.getppid()
    try:
        stat = Path(f"/proc/{parent}/stat").read_text("utf-8", "replace")
        return f"{parent} {stat.rpartition(') ')[2].split()[19]}"
    except (OSError, IndexError):  # no /proc: the number alone
        return f"{parent}"


def verdict_file(records: Path, name: str, tool: str) -> Path:
    return records / name / f"{tool}.verdict"


def record_file(records: Path, name: str, tool: str) -> Path:
    return records / name / f"{tool}.json"


def forget(records: Path, name: str, tool: str) -> None:
    for file in (verdict_file(records, name, tool), record_file(records, name, tool)):
        file.unlink(missing_ok=True)


def write(records: Path, name: str, tool: str, shown: str, record: Dict[str, Any]) -> None:
    for file, text in ((record_file(records, name, tool), json.dumps(dict(record, run=this_run()), ensure_ascii=True)),
                       (verdict_file(records, name, tool), f"{this_run()}\n{shown}")):
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_name(f"{file.name}.{os.getpid()}")
        draft.write_text(text, "utf-8", "backslashreplace")
        draft.replace(file)


def read(records: Path, name: str, tool: str, run: str) -> Optional[Dict[str, Any]]:
    """The record that this run of ctest made, or None."""
    try:
        record = json.loads(record_file(records, name, tool).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return record if isinstance(record, dict) and record.pop("run", "") == run else None
