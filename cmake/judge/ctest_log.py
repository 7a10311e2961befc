# SPDX-License-Identifier: MIT
"""What CTest's own log says of the run that has just ended."""
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict

# "12/345 Testing: name", then its output, then how it ended.
BEGIN = re.compile(r"^[0-9]+/[0-9]+ Testing: (.*)$")


@dataclass
class Run:
    statuses: Dict[str, str] = field(default_factory=dict)  # test -> passed, failed, skipped or not run
    suites: Dict[str, str] = field(default_factory=dict)  # the same of all tests Suite.Claim together
    reasons: Dict[str, str] = field(default_factory=dict)  # why a test was skipped

    @property
    def red(self) -> int:
        return sum(status == "failed" for status in self.statuses.values())

    @property
    def skipped(self) -> Dict[str, str]:
        return {test: self.reasons.get(test) or "no reason given" for test, status in self.statuses.items() if status == "skipped"}

    def status(self, test: str) -> str:
        """Of a test, or of a suite of tests; empty: not part of this run."""
        return self.statuses.get(test, self.suites.get(test, ""))


def _newest(folder: Path, began: float) -> Path:
    """The log of a run that goes on still has a name of its own; the newest is ours."""
    logs = list(folder.glob("LastTest*.log.tmp")) or [log for log in folder.glob("LastTest*.log") if not re.match(r"LastTests[A-Z]", log.name)]
    logs = [log for log in logs if log.stat().st_mtime >= began - 1]
    if not logs:
        raise FileNotFoundError(f"there is no log of a run in {folder}; run ctest there")
    return max(logs, key=lambda log: log.stat().st_mtime)


def _skip_reason(output: str) -> str:
    match = re.search(r"skipped: (.*)", output) or re.search(r"Skipped\n(.*)", output)
    return match[1].strip() if match else ""


def read(build: Path, began: float) -> Run:
    folder = build / "Testing" / "Temporary"
    run = Run()
    test, output = "", []
    for line in _newest(folder, began).read_text("utf-8", "replace").split("\n"):
        match = BEGIN.match(line)
        if match:
            test, output = match[1], []
            run.statuses[test] = "passed"
        elif line == 'Command: ""':  # a test whose fixture failed
            run.statuses[test] = "not run"
        elif line.startswith("Skip regular expression found") or line.startswith("Skip return code"):
            run.statuses[test] = "skipped"
            run.reasons[test] = _skip_reason("\n".join(output))
        else:
            output.append(line)
    failed = folder / "LastTestsFailed.log"
    if failed.is_file() and failed.stat().st_mtime >= began - 1:
        for line in failed.read_text("utf-8", "replace").split("\n"):
            name = re.sub(r"^[0-9]+:", "", line)
            if run.statuses.get(name) == "passed":
                run.statuses[name] = "failed"
    _add_suites(run)
    return run


def _add_suites(run: Run) -> None:
    """positive/Sharing.ArcIsShared and its neighbours also make up positive/Sharing: failed if one is, passed if all are."""
    suites: Dict[str, set] = {}
    for test, status in run.statuses.items():
        match = re.match(r"([^.]+/[A-Za-z0-9]+)\.[A-Za-z0-9_]+$", test)
        if match:
            suites.setdefault(match[1], set()).add(status)
    for suite, statuses in suites.items():
        run.suites[suite] = next((status for status in ("failed", "not run", "skipped") if status in statuses), "passed")
