# SPDX-License-Identifier: MIT
"""Cases of known verdict: a judge that has gone blind judges nothing.

A canary says at its top what must become of it:

    // canary: accepted           the name of the wrong verdict, or `right`
    // canary-form: twin          asked about: mistake (default), twin or both
    // canary-tools: gcc          only these families, by spaces
    // canary-version: clang>=17  only from this version of a family on; also <
    // canary-neighbour: a        judged after a.cpp, by the same judge
    // canary-compiler: fake/x    this program in place of the tool
    // canary-flags: -w           after the flags of the suite
"""
import re
from dataclasses import replace
from pathlib import Path
from typing import Dict, Optional

from . import content
from .groups import explained
from .judging import Judge, Judgement, Suite
from .notation import as_version, read_text
from .tools import FAMILIES, Tool

FOLDER = Path(__file__).parent / "canaries"
TAG = re.compile(r"^// canary(?:-(form|tools|version|neighbour|compiler|flags))?: (.+)$", re.M)


class BadCanary(Exception):
    pass


def read_tags(path: Path) -> Dict[str, str]:
    text = read_text(path)
    tags = {match[1] or "verdict": match[2].strip() for match in TAG.finditer(text)}
    if "verdict" not in tags:
        raise BadCanary(f"{path} does not name its verdict: write '// canary: accepted'")
    if len(TAG.findall(text)) != len(re.findall(r"^// canary", text, re.M)) or tags.get("form", "both") not in ("mistake", "twin", "both"):
        raise BadCanary(f"{path} has a tag of canaries that is unknown")
    return tags


def _is_for(tags: Dict[str, str], tool: Tool) -> bool:
    if "tools" in tags and tool.family.name not in tags["tools"].split():
        return False
    for family, operator, bound in re.findall(r"([a-z]+)(<|>=)([0-9.]+)", tags.get("version", "")):
        older = as_version(tool.version) < as_version(bound)
        if family == tool.family.name and older != (operator == "<"):
            return False
    return True


def _ask(path: Path, tags: Dict[str, str], tool: Tool, suite: Suite, store: Optional[content.Store]) -> Judgement:
    if "compiler" in tags:
        fake = path.parent / tags["compiler"]
        tool = replace(tool, compiler=str(fake))
    if "flags" in tags:
        tool = replace(tool, flags=tool.flags + tags["flags"].split())
    judge = Judge(suite, tool, store, keep_wrong=True)
    if "neighbour" in tags:
        judge.judge(path.with_name(f"{tags['neighbour']}.cpp"))
    form = tags.get("form", "mistake")
    return judge.judge(path, twin=form != "mistake", mistake=form != "twin")


def run(tool: Tool, folder: Path) -> bool:
    """Asks all canaries that are for this tool; prints those that got another verdict than they name."""
    directory = FOLDER if FAMILIES[tool.family.name].is_compiler else FOLDER / "beside"
    suite = Suite("canary", directory, folder, ["Rust", "Line", "Detector"], FOLDER)
    store = content.Store(folder / "kept")
    asked, wrong = 0, 0
    for path in sorted(directory.glob("*.cpp")):
        tags = read_tags(path)
        if not _is_for(tags, tool):
            continue
        asked += 1
        judgement = _ask(path, tags, tool, suite, store)
        verdict = judgement.verdict.wrong or "right"
        if verdict != tags["verdict"]:
            wrong += 1
            print(f"{path.name}: the verdict must be '{tags['verdict']}' and is '{verdict}':")
            print(explained(suite, tool, path, judgement))
    if asked < 20:
        print(f"only {asked} canaries were found in {directory}; a judge without canaries is not trusted. Restore the folder.")
        return False
    print(f"{asked} canaries asked about {tool.name}, {wrong} with another verdict than they name")
    if not wrong:
        print("the judge is awake")
    return not wrong
