# SPDX-License-Identifier: MIT
"""What one run of ctest found: conformance.json, the table in the terminal, SARIF. Run by CTest before the first test and
after the last (ConformanceReport.cmake).

A record counts only if the judge wrote it in this run of ctest and CTest itself has run that test; where CTest calls the
test failed, no record makes it anything else. What did not run says so.
"""
import hashlib
import json
import subprocess
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Tuple

from . import advice, content, ctest_log, detectors, notation, records, registry, sarif, tools

# The outcomes, the best first, and their signs in the table; those of CAUGHT catch the mistake.
SIGNS = {"refused by types": "T", "refused by analysis": "A", "found by a check": "C", "stopped at run time": "R", "seen by a detector": "D",
         "silent": "-", "not offered": "o", "skipped": "s", "not run": "?", "wrong": "!"}
OUTCOMES = list(SIGNS)
CAUGHT = OUTCOMES[:5]


@dataclass
class Description:
    """What ConformanceReport.cmake knows."""
    project: str = ""
    subject: str = ""
    rust: str = ""
    source: Path = Path()
    build: Path = Path()
    folder: Path = Path()
    system: str = ""
    suites: List[str] = field(default_factory=list)
    detector: str = ""
    detector_sources: List[str] = field(default_factory=list)
    detected: List[str] = field(default_factory=list)
    complete_if: List[str] = field(default_factory=list)
    allowed_skips: List[str] = field(default_factory=list)


def describe(file: Path) -> Description:
    description = Description()
    for key, value in tools.read_pairs(file):
        key = key.replace("-", "_")
        if isinstance(getattr(description, key), list):
            getattr(description, key).append(value)
        else:
            setattr(description, key, Path(value) if isinstance(getattr(description, key), Path) else value)
    return description


def now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


# --- outcomes

def outcome_of(status: str, record: Dict[str, Any], family: str) -> Tuple[str, str]:
    """What CTest's status of a test and the judge's verdict come to, and why; where the two disagree, the worse holds."""
    verdict = record.get("verdict", "")
    if not status:
        return "not run", "not part of this run of ctest"
    if verdict == "wrong":
        return "wrong", ""
    if status == "failed":
        return "wrong", "CTest calls the test failed: see Testing/Temporary/LastTest.log"
    if status == "skipped":
        return ("not offered" if verdict == "not offered" else "skipped"), ""
    if status != "passed":
        return "not run", "its fixtures failed (the precompiled header or a canary): see the red tests"
    if verdict == "silent":
        return "silent", ""
    if verdict == "refused":
        return ("found by a check" if family in notation.STATIC_ANALYSERS else f"refused by {record['by']}"), ""
    return "wrong", "CTest calls the test passed, and the judge left no record of this run"


def best_of(outcomes: List[str], seen: List[str]) -> Tuple[str, bool]:
    """The best outcome of a case, of its tools and of what was seen when it ran; and whether it was judged at all."""
    judged = any(outcome in CAUGHT + ["silent", "wrong"] for outcome in outcomes)
    best = min((outcome for outcome in outcomes + seen if outcome in CAUGHT), key=OUTCOMES.index, default="silent")
    if best == "silent" and not judged:
        best = "not offered" if "not offered" in outcomes else "not run"
    return best, judged or best in CAUGHT


def suite_of_tests(source: str) -> str:
    """positive/plain_threads.cpp holds the suite positive/PlainThreads."""
    folder, _, stem = source.rpartition("/")
    name = "".join(word[:1].upper() + word[1:] for word in stem.split("_"))
    return f"{folder}/{name}" if folder else name


@dataclass
class Reporter:
    description: Description
    run: ctest_log.Run
    suites: List[registry.Registered]
    cases: List[Dict[str, Any]] = field(default_factory=list)
    records: List[Dict[str, Any]] = field(default_factory=list)
    counts: Dict[str, Dict[str, Counter]] = field(default_factory=dict)  # pitfall -> column -> outcomes
    uncaught: List[Dict[str, Any]] = field(default_factory=list)
    unseen: List[str] = field(default_factory=list)
    shown: set = field(default_factory=set)  # pitfalls of which something ran
    judged: int = 0
    digest: str = ""

    def count(self, pitfall: str, column: str, outcome: str) -> None:
        for row in (pitfall, "all"):
            self.counts.setdefault(row, {}).setdefault(column, Counter())[outcome] += 1

    @property
    def tools(self) -> List[Dict[str, str]]:
        found = {tool.name: {"name": tool.name, "family": tool.family, "version": tool.version, "program": tool.program}
                 for suite in self.suites for tool in suite.tools}
        return list(found.values())

    @property
    def missing(self) -> List[Dict[str, str]]:
        return list({entry["family"]: entry for suite in self.suites for entry in suite.missing}.values())

    @property
    def totals(self) -> Counter:
        return sum(self.counts.get("all", {}).values(), Counter())

    @property
    def caught(self) -> int:
        return sum(case["caught"] in CAUGHT for case in self.cases)

    # --- one case

    def add_case(self, suite: registry.Registered, case: Dict[str, Any]) -> None:
        name = case["name"]
        pitfall, _, mistake = name.rpartition("/")
        run_id = records.this_run()
        outcomes: List[str] = []
        part_of_run = False
        for tool in suite.tools:
            if tool.name not in case["asked"]:
                continue
            status = self.run.status(f"{suite.prefix}/{name}/{tool.name}")
            record = (records.read(suite.suite().records, name, tool.name, run_id) or {}) if status else {}
            part_of_run = part_of_run or bool(status)
            outcome, reason = outcome_of(status, record, tool.family)
            outcomes.append(outcome)
            self.count(pitfall, tool.name, outcome)
            fields = {"pitfall": pitfall, "mistake": mistake, "tool": tool.name, "version": tool.version, "rust": case["rust"], "line": case["line"]}
            self.records.append({"outcome": outcome, "reason": reason, **fields, **record})
        if part_of_run:
            self.shown.add(pitfall)
        for entry in self.missing:  # a tool that is missing would have spoken, perhaps
            family = entry["family"]
            if any(speaker == family or speaker.startswith((f"{family}<", f"{family}>")) or (speaker == "expected" and family in notation.COMPILERS)
                   for speaker in case["speakers"]):
                self.count(pitfall, entry["wish"], "skipped")
                self.records.append({"outcome": "skipped", "reason": f"{entry['wish']} is not installed ({entry['hint']})", "pitfall": pitfall,
                                     "mistake": mistake, "tool": entry["wish"], "version": "", "rust": case["rust"], "line": case["line"]})
        evidence = self._evidence(case, pitfall, part_of_run)
        twin = self.run.status(f"{self.description.rust}/{name}") if self.description.rust else ""
        self._close_case(suite, case, outcomes, evidence, twin)

    def _evidence(self, case: Dict[str, Any], pitfall: str, part_of_run: bool) -> Dict[str, str]:
        """Seen when it runs: the test that the case names, in this run or in the last one of a detector."""
        source = case["detector"]
        if not source or self.description.subject:
            return {}
        test = next((test for test in (suite_of_tests(source), source) if self.run.status(test)), "")
        status = self.run.status(test)
        if test:
            outcome = {"passed": "seen by a detector", "failed": "wrong"}.get(status, status)
            seen = detectors.Seen(test, outcome)
        elif not part_of_run:
            seen = detectors.Seen(source, "not run", reason="not part of this run of ctest")
        else:
            seen = detectors.seen(self.description.build, source, self.digest)
        if seen.outcome == "seen by a detector" and case["line"] == 4:
            seen.outcome = "stopped at run time"
        elif seen.outcome == "wrong":
            self.unseen.append(seen.test)
        self.count(pitfall, "run", seen.outcome)
        return asdict(seen)

    def _close_case(self, suite: registry.Registered, case: Dict[str, Any], outcomes: List[str], evidence: Dict[str, str], twin: str) -> None:
        best, judged = best_of(outcomes, [evidence["outcome"]] if evidence else [])
        file = suite.file_of(case["name"])
        text = file.read_bytes() if file.is_file() else b""
        pitfall, _, mistake = case["name"].rpartition("/")
        entry = {"name": case["name"], "pitfall": pitfall, "mistake": mistake, "file": _relative(file, self.description.source),
                 "sha256": hashlib.sha256(text).hexdigest() if text else "", "sentence": notation.sentence_of(notation.read_text(file)) if text else "",
                 "rust": case["rust"], "line": case["line"], "breaks": case["breaks"], "rules": case["rules"],
                 "detector": evidence or None, "rust_twin": twin or None, "caught": best}
        self.cases.append(entry)
        self.judged += judged
        if judged and best not in CAUGHT:
            self.uncaught.append(case)

    # --- output

    def report(self, began: str) -> Dict[str, Any]:
        description = self.description
        return {"schema": 1, "project": description.project, "subject": description.subject, "began": began, "ended": now(),
                "system": description.system, "source": str(description.source), "build": str(description.build), "caught": self.caught,
                "judged": self.judged, "mistakes": len(self.cases), "totals": {outcome: self.totals[outcome] for outcome in OUTCOMES},
                "next": self.next_step(), "tools": self.tools,
                "missing": [{"name": entry["wish"], "family": entry["family"], "reason": f"not installed ({entry['hint']})"} for entry in self.missing],
                "cases": self.cases, "records": self.records}

    def next_step(self) -> str:
        totals = self.totals
        return advice.next_step(self.run.red, totals["wrong"], self.unseen, self.uncaught, self.caught, self.tools, self.missing,
                                totals["seen by a detector"], bool(self.description.subject), any(case["detector"] for case in self.cases))

    def text(self) -> str:
        pitfalls = sorted({case["pitfall"] for case in self.cases})
        visible = [pitfall for pitfall in pitfalls if pitfall in self.shown]
        title = f"{self.description.project}: {self.caught} of {self.judged} judged mistakes caught, {len(self.cases)} in the suite"
        if self.description.subject:
            percent = f" ({100 * self.caught // self.judged} %)" if self.judged else ""
            title = f"{self.description.subject} as the subject: {self.caught} of {self.judged} offered mistakes refused{percent}, {len(self.cases)} in the suite"
        hidden = len(pitfalls) - len(visible)
        partly = f"Not shown, for they were not part of this run of ctest: {hidden} more pitfalls.\n" if hidden else ""
        columns = [tool["name"] for tool in self.tools] + [entry["wish"] for entry in self.missing] + ["run"]
        sizes = Counter(case["pitfall"] for case in self.cases)
        caught = Counter(case["pitfall"] for case in self.cases if case["caught"] in CAUGHT)
        rows = [(pitfall, sizes[pitfall], caught[pitfall]) for pitfall in visible] + [("all", len(self.cases), self.caught)]
        return (f"\n{title}\n\n{table(rows, columns, self.counts)}{partly}Everything: {self.description.folder / 'conformance.json'}\n"
                f"{self.not_asked()}Next: {self.next_step()}\n")

    def not_asked(self) -> str:
        """What a reader might take for asked, and was not."""
        lines = ""
        idle = [tool["name"] for tool in self.tools if tool["name"] not in self.counts.get("all", {})]
        if idle:
            lines += f"Not asked, since no case of this run mentions them: {', '.join(idle)}.\n"
        prefixes = {suite.prefix for suite in self.suites if not suite.subject}
        if prefixes and not any(test.startswith(f"{prefix}/judge/") for prefix in prefixes for test in self.run.statuses):
            lines += "The canaries were not asked in this run: it says nothing about the judge itself (plain ctest does).\n"
        return lines


def _relative(path: Path, base: Path) -> str:
    try:
        return str(path.relative_to(base))
    except ValueError:
        return str(path)


def cell(outcomes: Counter) -> str:
    return " ".join(f"{SIGNS[outcome]}{outcomes[outcome]}" for outcome in OUTCOMES if outcomes[outcome])


def table(rows: List[Tuple[str, int, int]], columns: List[str], counts: Dict[str, Dict[str, Counter]]) -> str:
    """Pitfalls down, tools across, "T13 A17 -2" in a cell; tools of which nothing ran are left out."""
    columns = [column for column in columns if cell(counts.get("all", {}).get(column, Counter()))]
    lines = [["pitfall", "mistakes", *columns, "caught"]]
    for name, size, caught in rows:
        cells = [cell(counts.get(name, {}).get(column, Counter())) or "." for column in columns]
        lines.append([name, str(size), *cells, f"{caught}/{size}"])
    widths = [max(len(line[at]) for line in lines) for at in range(len(lines[0]))]
    text = ["  ".join(field.ljust(width) for field, width in zip(line, widths)).rstrip() for line in lines]
    rule = "-" * max(len(line) for line in text)
    totals = sum(counts.get("all", {}).values(), Counter())
    legend = ", ".join(f"{SIGNS[outcome]} {outcome} {totals[outcome]}" for outcome in OUTCOMES if totals[outcome])
    return "\n".join([text[0], rule, *text[1:-1], rule, text[-1], "", legend]) + "\n"


# --- skipped tests

def skips(description: Description, run: ctest_log.Run) -> Tuple[str, bool]:
    """The last line of a run: what was skipped, and why; and whether that is allowed. Where everything is installed that the
    project asks for (COMPLETE_IF), only what ALLOWED_SKIPS lists may be skipped."""
    skipped = run.skipped
    if not skipped:
        return "Skipped: nothing.", True
    by_reason: Dict[str, List[str]] = {}
    for test, reason in skipped.items():
        by_reason.setdefault(reason, []).append(test)
    listed = "; ".join(f"{', '.join(tests[:3])}{f' and {len(tests) - 3} more' if len(tests) > 3 else ''} ({reason})" for reason, tests in by_reason.items())
    line = f"Skipped: {len(skipped)} tests: {listed}."
    surplus = [test for test in skipped if test not in description.allowed_skips]
    if not surplus or not description.complete_if:
        return line, True
    complete = subprocess.run(description.complete_if, cwd=description.source, capture_output=True, check=False)
    if complete.returncode != 0 or complete.stdout.strip():
        return line, True
    return f"{line}\nEverything that this project asks for is installed here, so nothing may be skipped but what is listed: {', '.join(surplus)}", False


# --- the steps

def begin(description: Description) -> int:
    description.folder.mkdir(parents=True, exist_ok=True)
    (description.folder / "begin").write_text(f"{time.time()}\n{now()}\n", "utf-8")
    return 0


def end(description: Description) -> int:
    started, began = (description.folder / "begin").read_text("utf-8").split("\n")[:2]
    try:
        run = ctest_log.read(description.build, float(started))
    except FileNotFoundError as error:
        print(f"The report cannot be made: {error}.")
        return 1
    if not run.statuses:
        return 0  # ctest -N
    digest = detectors.sources_digest(description.source, description.detector_sources)
    if description.detector:
        detectors.ran(description.folder, digest, description.detector, description.detected, run, now())
    suites = [registry.load(Path(suite) / "registered.json") for suite in description.suites]
    reporter = Reporter(description, run, suites, digest=digest)
    for suite in suites:
        for case in suite.cases:
            reporter.add_case(suite, case)
    if reporter.shown:  # else no case was part of this run, and the former report stays
        report = reporter.report(began)
        content.write_atomically(description.folder / "conformance.json", json.dumps(report, indent=0))
        content.write_atomically(description.folder / "conformance.txt", reporter.text())
        sarif.write(description.folder / "conformance.sarif", description.source, reporter.tools, reporter.records)
        print(reporter.text(), end="")
    line, allowed = skips(description, run)
    print(line)
    return 0 if allowed else 1


def main(step: str, file: Path) -> int:
    if not file.is_file():
        sys.exit(f"judge: there is no {file}: configure the project again")
    description = describe(file)
    if step == "begin":
        return begin(description)
    if step == "built":
        detectors.built(description.folder, detectors.sources_digest(description.source, description.detector_sources))
        return 0
    return end(description)


# --- shards

def merge(files: List[Path], output: Path) -> int:
    """The reports of the shards of one run as one: what ran in a shard counts; what ran in none was not run."""
    reports = []
    for file in files:
        try:
            reports.append(json.loads(file.read_text("utf-8")))
        except (OSError, ValueError) as error:
            sys.exit(f"judge: {file}: {error}")
    whole = reports[0]
    if any([tool["name"] for tool in report["tools"]] != [tool["name"] for tool in whole["tools"]] for report in reports):
        sys.exit("judge: these reports have different tools, so they are no shards of one run")
    found: Dict[Tuple[str, str, str], Dict[str, Any]] = {}
    cases: Dict[str, Dict[str, Any]] = {}
    for report in reports:
        ran = set()
        for record in report["records"]:
            key = (record["pitfall"], record["mistake"], record["tool"])
            if record["outcome"] != "not run":
                ran.add(f"{record['pitfall']}/{record['mistake']}" if record["pitfall"] else record["mistake"])
            if key not in found or found[key]["outcome"] == "not run":
                found[key] = record
        for case in report["cases"]:
            known = cases.setdefault(case["name"], case)
            if case["name"] in ran:  # a shard where it was not part knows nothing of its detector
                known["detector"] = case["detector"]
            known["rust_twin"] = known["rust_twin"] or case["rust_twin"]
    by_case: Dict[str, List[str]] = {}
    for (pitfall, mistake, _), record in found.items():
        by_case.setdefault(f"{pitfall}/{mistake}" if pitfall else mistake, []).append(record["outcome"])
    totals: Counter = Counter(record["outcome"] for record in found.values())
    judged_count = 0
    for name, case in cases.items():
        seen = [case["detector"]["outcome"]] if case["detector"] else []
        totals.update(seen)
        case["caught"], judged = best_of(by_case.get(name, []), seen)
        judged_count += judged
    whole.update(records=list(found.values()), cases=list(cases.values()), totals={outcome: totals[outcome] for outcome in OUTCOMES},
                 caught=sum(case["caught"] in CAUGHT for case in cases.values()),
                 judged=judged_count,
                 began=min(report["began"] for report in reports), ended=max(report["ended"] for report in reports))
    content.write_atomically(output, json.dumps(whole, indent=0))
    print(f"{whole['caught']} of {whole['judged']} judged mistakes caught, {whole['mistakes']} in the suite: {output}")
    return 0
