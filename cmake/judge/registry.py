# SPDX-License-Identifier: MIT
"""The cases of a suite, for CMake: which tests there are, by which tool, in which groups.

NegativeTest.cmake writes `suite.txt` (lines `key value`) and runs `python3 cmake/judge register <suite.txt>` while it
configures. That writes `registered.json`, which judging and the report read, and `tests.cmake`, calls of the functions
of NegativeTest.cmake. A test compares the two with the cases once more when ctest runs.
"""
import json
import os
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Tuple

from . import notation, tools
from .judging import Suite

GROUP = 12  # at most so many cases in one test: soon judged, and as many at a time as there are cores
RESERVED_FOLDER = "judge"
RESERVED_STEM = re.compile(r"judged(-[0-9]+)?$")


class Refused(Exception):
    """The suite cannot be registered as it is; the message says what to do."""


@dataclass
class ToolEntry:
    name: str
    family: str
    version: str
    program: str


@dataclass
class Registered:
    """What `registered.json` holds."""
    prefix: str
    directory: str
    folder: str
    tags: List[str]
    detectors: str
    shard: str
    cases: List[Dict[str, Any]] = field(default_factory=list)
    tools: List[ToolEntry] = field(default_factory=list)
    missing: List[Dict[str, str]] = field(default_factory=list)
    groups: Dict[str, Dict[str, List[str]]] = field(default_factory=dict)  # tool -> test that judges -> cases
    subject: str = ""

    def suite(self) -> Suite:
        return Suite(self.prefix, Path(self.directory), Path(self.folder), self.tags, Path(self.detectors) if self.detectors else None)

    def file_of(self, name: str) -> Path:
        return Path(self.directory) / f"{name}.cpp"


def find_cases(directory: Path) -> List[str]:
    """The cases below a directory, without .cpp, in order; folders behind symbolic links, too."""
    names = []
    seen = set()

    def cannot_read(error: OSError) -> None:
        raise Refused(f"{error.filename} cannot be read ({error.strerror}), so its cases would be forgotten")

    for folder, below, files in os.walk(directory, followlinks=True, onerror=cannot_read):
        below.sort()
        real = os.path.realpath(folder)
        if real in seen:
            below.clear()
            continue
        seen.add(real)
        for file in files:
            if file.endswith(".cpp") and not file.startswith(".") and os.path.isfile(os.path.join(folder, file)):
                names.append(os.path.relpath(os.path.join(folder, file), directory)[:-len(".cpp")].replace(os.sep, "/"))
    return sorted(names)


def _chosen(names: List[str], wishes: List[str], directory: Path) -> List[str]:
    chosen: List[str] = []
    for wish in wishes:
        wish = os.path.normpath(re.sub(r"\.cpp$", "", wish)).replace(os.sep, "/")
        some = names if wish == "." else [name for name in names if name == wish or name.startswith(f"{wish}/")]
        if not some:
            import difflib
            folders = sorted({name.rpartition("/")[0] for name in names})
            near = difflib.get_close_matches(wish, folders + names, n=3, cutoff=0.6)
            hint = f" Did you mean {' or '.join(near)}?" if near else f" Folders: {', '.join(folders)}."
            raise Refused(f"CASES: there is no folder and no case '{wish}' below {directory}; a case is named <folder>/<file>, without .cpp.{hint}")
        chosen += [name for name in some if name not in chosen]
    return chosen


def _check_name(name: str) -> None:
    stem = name.rpartition("/")[2]
    if name.split("/")[0] == RESERVED_FOLDER:
        raise Refused(f"'{name}': neither a folder of cases nor a case at the top can be called '{RESERVED_FOLDER}', since tests of the judge are; rename it")
    if RESERVED_STEM.match(stem):
        raise Refused(f"'{name}': a case cannot be called '{stem}', since the test that judges its folder is; rename it")
    if re.search(r"[;\n\r\"\\$]|\]==\]", name):
        raise Refused(f"'{name}': CMake cannot have a test of this name; rename the file")


def _in_shard(test: str, shard: str) -> bool:
    """Is this test part of shard `2/4`? By its name, so that each machine agrees."""
    if not shard:
        return True
    match = re.match(r"([1-9][0-9]*)/([1-9][0-9]*)$", shard)
    if not match or int(match[1]) > int(match[2]):
        raise Refused(f"NEGATIVE_TEST_SHARD is '{shard}', and must be <which>/<of how many>, for example 2/4")
    import zlib
    return zlib.crc32(test.encode("utf-8", "surrogateescape")) % int(match[2]) == int(match[1]) - 1


def _is_asked(case: notation.Case, tool: ToolEntry) -> bool:
    """Every compiler judges every case, another tool those that mention it, in a version that they mean."""
    if tools.FAMILIES[tool.family].is_compiler:
        return True
    return tool.family in case.other_tools and case.for_tool(tool.family, tool.version).is_asked


def register(suite_file: Path) -> Registered:
    pairs = tools.read_pairs(suite_file)
    values = dict(pairs)
    registered = Registered(values["prefix"], values["directory"], values["folder"], [value for key, value in pairs if key == "tag"],
                            values.get("detectors", ""), values.get("shard", ""), subject=values.get("subject", ""))
    for key, value in pairs:
        if key == "tool":
            name, family, version, program = value.split(" ", 3)
            registered.tools.append(ToolEntry(name, family, version, program))
        elif key == "missing":
            wish, family, hint = value.split(" ", 2)
            registered.missing.append({"wish": wish, "family": family, "hint": hint})
    directory = Path(registered.directory)
    names = find_cases(directory)
    if not names:
        raise Refused(f"there is no case (*.cpp) below {directory}")
    wishes = [value for key, value in pairs if key == "case"]
    if wishes:
        names = _chosen(names, wishes, directory)
    elif registered.subject:  # those that include one of the subject's headers
        headers = [f"<{path.relative_to(registered.subject)}>" for path in Path(registered.subject).rglob("*.h*")]
        names = [name for name in names if any(header in notation.read_text(registered.file_of(name)) for header in headers)]
        if not names:
            raise Refused(f"SUBJECT {registered.subject} has none of the headers that the cases include; see cmake/subjects/README.md")

    for name in names:
        _check_name(name)
        case = notation.read(registered.file_of(name))
        asked = [tool.name for tool in registered.tools if registered.subject or _is_asked(case, tool)]
        registered.cases.append({"name": name, "rust": case.rust if "Rust" in registered.tags else [],
                                 "line": case.line if "Line" in registered.tags else 0,
                                 "breaks": case.breaks if "Breaks" in registered.tags else [],
                                 "rules": case.rules if "Rule" in registered.tags else [],
                                 "detector": case.detector if "Detector" in registered.tags else "",
                                 "speakers": case.speakers, "asked": asked})
    for tool in registered.tools:
        registered.groups[tool.name] = _groups(registered, tool.name)
    return registered


def _groups(registered: Registered, tool: str) -> Dict[str, List[str]]:
    """The tests that judge, each with its cases: at most GROUP of a folder."""
    by_folder: Dict[str, List[str]] = {}
    for case in registered.cases:
        if tool in case["asked"]:
            by_folder.setdefault(case["name"].rpartition("/")[0], []).append(case["name"])
    groups = {}
    for folder, names in by_folder.items():
        for at in range(0, len(names), GROUP):
            number = at // GROUP
            test = "/".join(part for part in (registered.prefix, folder, "judged" + (f"-{number}" if number else ""), tool) if part)
            if _in_shard(test, registered.shard):
                groups[test] = names[at:at + GROUP]
    return groups


def _quoted(text: str) -> str:
    return f"[==[{text}]==]"


def _calls(registered: Registered) -> List[str]:
    """The calls of NegativeTest.cmake's functions."""
    calls = []
    cases = {case["name"]: case for case in registered.cases}
    versions = {tool.name: tool for tool in registered.tools}
    for tool, groups in registered.groups.items():
        for test, names in groups.items():
            folder = names[0].rpartition("/")[0]
            if not registered.subject:
                calls.append(f"_negative_test_judging({_quoted(test)} {_quoted(tool)} {_quoted(folder)})")
            for name in names:
                case = cases[name]
                labels = [folder, tool, *case["rust"], *(word.replace(" ", "-") for word in case["breaks"] + case["rules"])]
                if case["line"]:
                    labels.append(f"line-{case['line']}")
                question = notation.read(registered.file_of(name)).for_tool(versions[tool].family, versions[tool].version)
                if question.silent_because:
                    labels.append("silent")
                function = "_negative_test_subject" if registered.subject else "_negative_test_case"
                calls.append(f"{function}({_quoted(f'{registered.prefix}/{name}/{tool}')} {_quoted(name)} {_quoted(tool)} {_quoted(test)} "
                             f"{_quoted(';'.join(label for label in labels if label))})")
    return calls


def _dependencies(registered: Registered) -> str:
    """What a change of makes CMake configure again: labels and tools come from the cases' comments."""
    files = [str(registered.file_of(case["name"])) for case in registered.cases]
    return "".join(f"set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS {_quoted(file)})\n" for file in files)


def as_json(registered: Registered) -> str:
    return json.dumps(asdict(registered), indent=1, sort_keys=True)


def write(registered: Registered) -> None:
    folder = Path(registered.folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "registered.json").write_text(as_json(registered), "utf-8")
    text = "# Made by cmake/judge/registry.py\n" + _dependencies(registered) + "".join(f"{call}\n" for call in _calls(registered))
    (folder / "tests.cmake").write_text(text, "utf-8", "surrogateescape")


def load(path: Path) -> Registered:
    data = json.loads(path.read_text("utf-8"))
    data["tools"] = [ToolEntry(**tool) for tool in data["tools"]]
    return Registered(**data)


def differences(suite_file: Path, registered_file: Path) -> Tuple[List[str], List[str]]:
    """Cases that are there and were not registered, or in another way; and cases that are gone."""
    try:
        now = register(suite_file)
    except Refused as error:
        return [str(error)], []
    then = load(registered_file)
    before = {case["name"]: case for case in then.cases}
    after = {case["name"]: case for case in now.cases}
    changed = [name for name, case in after.items() if before.get(name) != case]
    return changed, [name for name in before if name not in after]
