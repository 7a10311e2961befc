# SPDX-License-Identifier: MIT
"""One case, both forms, by one tool, each compiled by itself.

The wrong form (-DPITFALL=1) must be refused as its comments say, the right form, its *twin* (-DPITFALL=0), must compile
without diagnostics. GCC is asked for code at once, since its analyses of flow run only then; others are asked for code
where they have nothing to say about the syntax of the wrong form (`[[gnu::error]]`), and about the twin of such a case.
"""
import os
import re
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from . import content, diagnostics, notation, tools, verdict
from .diagnostics import Diagnostic, Unreadable
from .tools import Call, Tool
from .verdict import Verdict

CONDITIONAL_INCLUDE = re.compile(r"PITFALL.*\b(?:include|import)\b", re.S)


@dataclass
class Suite:
    """What the cases of one call of add_negative_tests share."""
    prefix: str
    directory: Path
    folder: Path  # of the build: records, kept verdicts, precompiled headers
    tags: List[str] = field(default_factory=list)
    detectors: Optional[Path] = None
    candidates: bool = False  # show candidate notes, too

    @property
    def records(self) -> Path:
        return self.folder / "records"


@dataclass
class Judgement:
    """A verdict, and what led to it."""
    verdict: Verdict
    calls: List[Call] = field(default_factory=list)
    family: str = ""
    found: List[Diagnostic] = field(default_factory=list)
    matched: List[str] = field(default_factory=list)
    silent_because: str = ""
    kept: bool = False
    seconds: float = 0
    command: str = ""
    said: str = ""

    @property
    def is_right(self) -> bool:
        return not self.verdict.wrong


def wrong(name: str, sentence: str, calls: Optional[List[Call]] = None) -> Judgement:
    return Judgement(Verdict(sentence, name), calls or [])


def why_it_died(call: Call, tool: Tool) -> Optional[Verdict]:
    if call.timed_out:
        return Verdict(f"{tool.name} needed more than {tool.timeout} s: make the case smaller, or raise NEGATIVE_TEST_TIMEOUT", "timeout")
    if call.status < 0:
        return Verdict(f"{tool.name} did not end by itself but was ended by signal {-call.status}; a compiler that dies refuses nothing",
                       "killed")
    if call.died:
        return Verdict(f"{tool.name} crashed or had no memory (exit code {call.status}); a compiler that dies refuses nothing", "crash")
    if tool.family.name == "tidy" and "no checks enabled" in call.output:
        return Verdict(f"{tool.name} has no checks to run: name a configuration (TIDY_CONFIG), or put a .clang-tidy beside the cases", "no checks")
    return None


class Judge:
    """Asks one tool about cases."""

    def __init__(self, suite: Suite, tool: Tool, store: Optional[content.Store] = None, keep_wrong: bool = False):
        """`keep_wrong`: keep wrong verdicts, too, as of canaries; those of cases are made afresh, with all that was said."""
        self.suite = suite
        self.keep_wrong = keep_wrong
        self.tool = tool
        self.store = store
        self._scratch = tempfile.TemporaryDirectory(prefix="judge-")
        self._calls = 0
        self._key = content.tool_key(tool, suite.folder)
        self._headers_key = ""

    def _call(self, source: str, pitfall: int, code: bool, read: List[str]) -> Call:
        """One form, as far as the syntax or as far as code; `read` gets the files that the tool says it has read."""
        self._calls += 1
        dependencies = None
        if self.tool.family.name in ("gcc", "clang", "libcxx", "analyzer"):
            dependencies = Path(self._scratch.name) / f"{self._calls}.d"
        call = tools.run(self.tool.command(source, pitfall, code, dependencies), self.tool.timeout)
        if dependencies:
            call.command = self.tool.command(source, pitfall, code)
            read += content.read_dependencies(dependencies)
        return call

    # --- the precompiled header

    def prepare_headers(self) -> Optional[Judgement]:
        """Builds the precompiled header unless it is there for these contents. None: it is there."""
        tool = self.tool
        if not tool.headers:
            return None
        output = tool.precompiled()
        call_key = content.digest(content.compiler_digest(tool.headers_compiler, self.suite.folder), *tool.headers_command(output),
                                  self._key)
        store = content.Store(self.suite.folder / "headers")
        key = content.digest(call_key, "header")
        kept = store.get(key)
        if kept and output.is_file() and kept["size"] == output.stat().st_size:
            self._headers_key = kept["key"]
            return None
        draft = output.with_name(f"{output.name}.{os.getpid()}")
        call = tools.run(tool.headers_command(draft), tool.timeout)
        dead = why_it_died(call, tool)
        if dead:
            return Judgement(dead, [call])
        if call.status != 0:
            return wrong("broken header", f"{tool.name} cannot compile the headers to precompile: fix them, no case can be judged before", [call])
        if not call.is_silent:
            return wrong("noisy header", "the headers to precompile must compile without diagnostics", [call])
        read = content.read_dependencies(Path(f"{draft}.d"))
        Path(f"{draft}.d").unlink(missing_ok=True)
        if not read:
            return wrong("broken header", f"{tool.name} does not say which files the precompiled header depends on", [call])
        draft.replace(output)
        self._headers_key = content.digest(call_key, *content.digests(read).items())
        store.put(key, {"key": self._headers_key, "size": output.stat().st_size}, read)
        return None

    # --- a case

    def judge(self, path: Path, twin: bool = True, mistake: bool = True) -> Judgement:
        """The verdict on both forms, or on one of them."""
        tool = self.tool
        if not Path(tool.compiler).is_file():
            return wrong("no compiler", f"{tool.name}'s compiler {tool.compiler} is gone: install it, or configure the project again")
        if not path.is_file():
            return wrong("no case", f"there is no file {path}: configure the project again")
        case = notation.read(path)
        question = case.for_tool(tool.family.name, tool.version)
        if mistake:
            if question.complaints:
                judgement = wrong("malformed expectation", "fix the comments named above; cmake/judge/notation.py describes them")
                judgement.said = "\n".join(f"{path.name}:{line}: {complaint}" for line, complaint in question.complaints)
                return judgement
            reason = notation.missing_reason(case, question, tool.name, tool.family.name, self.suite.tags, self.suite.detectors)
            if reason:
                return wrong(*reason)
        key = ""
        if self.store:
            key = content.digest(self._key, self._headers_key, path, twin, mistake, self.suite.tags, *tool.command(str(path), 1, True),
                                 content.file_digest(str(path)))
            kept = self.store.get(key)
            if kept:
                return _restore(kept)
        read: List[str] = [str(path)]
        judgement = self._judge_afresh(path, case, question, twin, mistake, read)
        judgement.family = tool.family.name
        if self.store and (judgement.is_right or self.keep_wrong):
            included = self._included(path, read)
            if included is not None:
                self.store.put(key, _keep(judgement), read + included)
        return judgement

    def _judge_afresh(self, path: Path, case: notation.Case, question: notation.Question, twin: bool, mistake: bool,
                      read: List[str]) -> Judgement:
        tool = self.tool
        calls: List[Call] = []
        found: List[Diagnostic] = []
        result = Verdict("the twin compiles without diagnostics")
        code = tool.family.code_first
        if mistake:
            call = self._call(str(path), 1, code, read)
            calls.append(call)
            if call.is_silent and not code and tool.family.code_flags and not why_it_died(call, tool):
                code = True  # nothing in the syntax: is there something in the code?
                call = self._call(str(path), 1, code, read)
                calls.append(call)
            found, unread = self._read(call, path)
            if unread:
                return unread
            fatal = next((diagnostic for diagnostic in found if diagnostic.is_fatal), None)
            if fatal:
                return wrong("fatal error", f"'{fatal.text}': the compiler gave up before it had read the case", [call])
            errors = any(diagnostic.kind == "error" for diagnostic in found) and tool.family.name != "cppcheck"
            if errors != (call.status != 0):
                return wrong("inconsistent exit", f"the exit code is {call.status}, and the diagnostics do not say why", [call])
            result = verdict.judge(question, found, tool.name, tool.family.name)
            if result.wrong:
                return Judgement(result, [call], tool.family.name, found)
        if twin and self._needs_twin(case, question):
            call = self._call(str(path), 0, code, read)
            calls.append(call)
            noise, unread = self._read(call, path)
            if unread:
                return unread
            if call.status != 0:
                return wrong("broken twin", "the right form (-DPITFALL=0) must compile: fix it, or the header that refuses it", [call])
            if noise or (call.output.strip() and tool.family.name != "cppcheck"):
                return wrong("noisy twin", "the right form (-DPITFALL=0) must compile without diagnostics: fix what is said above", [call])
        judgement = Judgement(result, calls, tool.family.name, found, [expectation.text for expectation in question.expectations],
                              question.silent_because)
        return _summed_up(judgement)

    def _read(self, call: Call, path: Path) -> Tuple[List[Diagnostic], Optional[Judgement]]:
        """The diagnostics of a call, or why there is nothing to be read."""
        dead = why_it_died(call, self.tool)
        if dead:
            return [], Judgement(dead, [call])
        try:
            return diagnostics.read(call, str(path), self.tool.family.name), None
        except Unreadable as error:
            return [], wrong(error.name, error.sentence, [call])

    def _needs_twin(self, case: notation.Case, question: notation.Question) -> bool:
        """A tool that is documented as silent is asked about the twin only where a compiler must tell the two forms apart, or
        nobody else looks at it."""
        return not question.silent_because or (self.tool.family.is_compiler and (case.refused_by_compilers or not case.expectations))

    def _included(self, path: Path, read: List[str]) -> Optional[List[str]]:
        """The headers that the calls did not tell of. GCC lists none where it reports an error, so its twin's list counts; a
        case whose forms include different headers is preprocessed for it, and so is one for a tool that lists none at all. None:
        what was read cannot be told, so the verdict is not kept."""
        text = notation.read_text(path)
        if "__has_include" in text:  # a header that is not there now may come
            return None
        if self.tool.family.name == "cppcheck":  # it is given no directory to look into
            return [str(path.parent / name) for name in re.findall(r'#[ \t]*include[ \t]*"([^"]+)"', text)]
        conditional = bool(CONDITIONAL_INCLUDE.search(text))
        if not conditional and len(read) > 1:
            return []
        compiler = self.tool.headers_compiler if self.tool.family.name == "tidy" else self.tool.compiler
        if not compiler:  # a clang-tidy without its Clang
            return None
        found: List[str] = []
        headers = ["-include-pch", str(self.tool.precompiled()), tools.BY_CONTENT] if self.tool.headers and self.tool.family.name != "gcc" else []
        for pitfall in (0, 1) if conditional else (0,):
            dependencies = Path(self._scratch.name) / f"included-{pitfall}.d"
            tools.run([compiler, *self.tool.flags, *headers, f"-DPITFALL={pitfall}", "-M", "-MF", str(dependencies), str(path)], self.tool.timeout)
            found += content.read_dependencies(dependencies)
        return found


def _summed_up(judgement: Judgement) -> Judgement:
    """The call that counts is the last about the wrong form; the first about the twin comes after it."""
    about_mistake = [call for call in judgement.calls if "-DPITFALL=1" in call.command] or judgement.calls
    judgement.seconds = sum(call.seconds for call in judgement.calls)
    if about_mistake:
        judgement.command = " ".join(about_mistake[-1].command)
        judgement.said = diagnostics.readable(about_mistake[-1], judgement.family)
    return judgement


def _keep(judgement: Judgement) -> Dict[str, Any]:
    return {"sentence": judgement.verdict.sentence, "wrong": judgement.verdict.wrong, "by": judgement.verdict.by, "matched": judgement.matched,
            "silent_because": judgement.silent_because, "seconds": judgement.seconds, "command": judgement.command,
            "said": judgement.said, "family": judgement.family,
            "found": [[diagnostic.kind, diagnostic.text, diagnostic.file, diagnostic.number] for diagnostic in judgement.found]}


def _restore(kept: Dict[str, Any]) -> Judgement:
    return Judgement(Verdict(kept["sentence"], kept["wrong"], by=kept["by"]), [], kept["family"],
                     [Diagnostic(*entry) for entry in kept["found"]], kept["matched"], kept["silent_because"], True,
                     kept["seconds"], kept["command"], kept["said"])
