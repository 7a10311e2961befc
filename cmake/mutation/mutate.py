# SPDX-License-Identifier: MIT
"""Is each constraint of the library held by a case? Removes or weakens one at a time in a copy of include/, and asks the suite.

    python3 cmake/mutation/mutate.py --list                  # every mutant: its id, kind, place
    python3 cmake/mutation/mutate.py --sample 10             # ten of them, spread over the kinds
    python3 cmake/mutation/mutate.py --kind std-name         # all of a kind
    python3 cmake/mutation/mutate.py --only 1a2b3c4d --cases 0    # one, asked of all cases
    python3 cmake/mutation/mutate.py --score                 # what is known so far, by kind

A mutant is killed if a case of negative/ gets a wrong verdict by Clang, a chapter of positive/ does not compile any more, or, for
what happens at run time, fails when it is run (for memory orders: under ThreadSanitizer). The cases and chapters that share the
rarest words with the mutated place come first; the first that is red ends the search. What no chosen one kills survives, unless
equivalent.txt beside this file says why nothing can kill it. Results are kept in --state, so a run that was stopped goes on.

exit codes: 0 all that was run is killed, or named in equivalent.txt; 1 there are survivors; 2 wrong arguments, or no Clang
"""
import argparse
import hashlib
import json
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Dict, Iterator, List, NamedTuple, Optional, Tuple

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from judge import notation, registry, tools  # noqa: E402
from judge.judging import Judge, Suite  # noqa: E402

ROOT = HERE.parents[1]
INCLUDE = ROOT / "include"
AT_RUN_TIME = ("check", "memory-order")
WORD = re.compile(r"[A-Za-z_][A-Za-z_0-9]{2,}")


class Mutant(NamedTuple):
    id: str
    kind: str
    file: str  # below include/
    begin: int
    end: int
    instead: str
    line: int
    text: str  # what is replaced, on one line

    def __str__(self) -> str:
        return f"{self.id}  {self.kind:13} {self.file}:{self.line}: {self.text[:70]}"


# --- where something can be removed or weakened


def closing(text: str, begin: int) -> int:
    """The place after the bracket that closes the one at `begin`."""
    pairs = {"(": ")", "[": "]", "{": "}"}
    wanted, depth, at, quoted = pairs[text[begin]], 0, begin, False
    while at < len(text):
        if text[at] == '"' and text[at - 1] != "\\":
            quoted = not quoted
        elif not quoted and text[at] == text[begin]:
            depth += 1
        elif not quoted and text[at] == wanted:
            depth -= 1
            if depth == 0:
                return at + 1
        at += 1
    return len(text)


def without_comments(text: str) -> str:
    """The same length, comments and lines of the preprocessor blank."""
    text = re.sub(r"//[^\n]*", lambda match: " " * len(match[0]), text)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda match: re.sub(r"[^\n]", " ", match[0]), text, flags=re.M)


def declaration(text: str, at: int) -> int:
    """Where the declaration that holds `at` begins."""
    return max(text.rfind(";", 0, at), text.rfind("{", 0, at), text.rfind("}", 0, at), text.rfind("public:", 0, at) + 6,
               text.rfind("private:", 0, at) + 7) + 1


def places(name: str, text: str) -> Iterator[Tuple[str, int, int, str]]:
    """Every mutation of a header: kind, begin, end, and what is put there."""
    for match in re.finditer(r"\brequires ?\(", text):
        yield "requires", match.start(), closing(text, match.end() - 1), "requires(true)"
    for match in re.finditer(r"= delete\b|FEARLESS_DELETE\(", text):
        end = closing(text, match.end() - 1) if text[match.end() - 1] == "(" else match.end()
        begin = declaration(text, match.start())
        head = text[begin:match.start()]
        if re.search(r"(\w+)\(const \1&\)|operator=\(const ", head):
            yield "delete", match.start(), end, "= default"
        elif "FEARLESS_DELETE" in match[0] or "(" in head:
            yield "delete", begin, text.find(";", end) + 1, ""
    for match in re.finditer(r'(?:FEARLESS_DELETE|nodiscard)\(\s*"', text):
        end = closing(text, text.find("(", match.start())) - 1
        yield "reason", match.end() - 1, end, '"because"'
    if not name.endswith("attributes.hpp"):
        for match in re.finditer(r"\bFEARLESS_(?:LIFETIMEBOUND|CONSUMABLE|CALLABLE_WHEN|SET_TYPESTATE|RETURN_TYPESTATE|PARAM_TYPESTATE"
                                 r"|TEST_TYPESTATE|CAPABILITY|SCOPED_CAPABILITY|ACQUIRE|ACQUIRE_SHARED|RELEASE|RELEASE_GENERIC|EXCLUDES"
                                 r"|LOCK_RETURNED)\b", text):
            end = closing(text, match.end()) if text[match.end()] == "(" else match.end()
            yield "attribute", match.start(), end, ""
    for match in re.finditer(r"\[\[nodiscard", text):
        yield "nodiscard", match.start(), closing(text, match.start()), ""
    for match in re.finditer(r'"(\w+)"_std', text):
        yield "std-name", match.start(), match.end(), f'"no_{match[1]}"_std'
    for match in re.finditer(r"\bstatic_assert\(", text):
        yield "static_assert", match.start(), closing(text, match.end() - 1), "static_assert(true)"
    for match in re.finditer(r"\bif \(", text):
        end = closing(text, match.end() - 1)
        if re.match(r"\s*(?:throw\b|(?:detail::)?die\(|return unexpected)", text[end:]):
            yield "check", match.end() - 1, end, f"(false && {text[match.end() - 1:end]})"
    for match in re.finditer(r"(?<!void )\b(?:detail::)?die\(", text):
        if text[text.rfind("\n", 0, match.start()):match.start()].strip() == "":  # a statement of its own
            yield "check", match.start(), closing(text, match.end() - 1), "(void)0"
    for match in re.finditer(r"memory_order_(?:acquire|release|acq_rel|seq_cst)\b", text):
        yield "memory-order", match.start(), match.end(), "memory_order_relaxed"


def mutants() -> List[Mutant]:
    found, ids = [], Counter()
    for path in sorted(INCLUDE.rglob("*.hpp")):
        name = path.relative_to(INCLUDE).as_posix()
        text = without_comments(path.read_text())
        for kind, begin, end, instead in places(name, text):
            shown = " ".join(text[begin:end].split())
            around = text[text.rfind("\n", 0, begin) + 1:text.find("\n", end)]
            key = hashlib.sha256(f"{kind}|{name}|{around}|{shown}".encode()).hexdigest()[:8]  # moves with its code
            ids[key] += 1
            found.append(Mutant(key if ids[key] == 1 else f"{key}-{ids[key]}", kind, name, begin, end, instead,
                                text.count("\n", 0, begin) + 1, shown))
    return found


def sampled(all_of_them: List[Mutant], number: int) -> List[Mutant]:
    """So many of them, each kind in turn; always the same ones."""
    by_kind: Dict[str, List[Mutant]] = {}
    for mutant in sorted(all_of_them, key=lambda mutant: mutant.id):
        by_kind.setdefault(mutant.kind, []).append(mutant)
    chosen: List[Mutant] = []
    while len(chosen) < number and any(by_kind.values()):
        for kind in sorted(by_kind):
            if by_kind[kind] and len(chosen) < number:
                chosen.append(by_kind[kind].pop(0))
    return chosen


# --- who may see it


class Library:
    """The files that may see a mutant, by the words that they share with its place."""

    def __init__(self, paths: List[Path]) -> None:
        self.words = {path: set(WORD.findall(path.read_text())) for path in paths}
        seen = Counter(word for words in self.words.values() for word in words)
        self.weight = {word: math.log(len(paths) / count) for word, count in seen.items()}

    def nearest(self, near: List[str], here: List[str], number: int) -> List[Path]:
        """Words of the mutated text count five times."""
        def score(path: Path) -> float:
            words = self.words[path]
            return sum(self.weight.get(word, 0) for word in set(near) & words) + 5 * sum(self.weight.get(word, 0) for word in set(here) & words)
        ranked = sorted(self.words, key=lambda path: (-score(path), path))
        return ranked[:number] if number else ranked


def words_around(mutant: Mutant) -> Tuple[List[str], List[str]]:
    """Of the lines around it and of the class it is in; and of the text itself."""
    text = without_comments((INCLUDE / mutant.file).read_text())
    lines = text.splitlines()
    near = "\n".join(lines[max(0, mutant.line - 12):mutant.line + 6])
    classes = re.findall(r"^\s*(?:class|struct)\b[^;{]*?(\w+) (?:final )?(?::[^{]*)?\{", text[:mutant.begin], re.M)
    here = WORD.findall(text[mutant.begin:mutant.end]) + classes[-1:] + [Path(mutant.file).stem]
    return WORD.findall(near), here


class Oracle:
    """Clang, with the flags of the suite, and a copy of the headers in which one place is mutated."""

    def __init__(self, build: Path, scratch: Path, cases: int, chapters: int) -> None:
        described = sorted(build.glob("negative/negative-test/negative/tools/clang-[0-9]*.txt"))
        described = [file for file in described if "canary" not in file.name and "libc" not in file.name]
        if not described:
            sys.exit(f"mutate: there is no Clang in {build}: configure it (FEARLESS_CASE=. cmake --preset case)")
        self.description = described[-1]
        self.registered = registry.load(self.description.parents[1] / "registered.json")
        self.scratch = scratch
        self.cases, self.chapters = cases, chapters
        negative = [path for path in (ROOT / "negative").glob("*/*.cpp") if "fearless" in path.read_text()]
        positive = [path for path in (ROOT / "positive").glob("**/*.cpp")
                    if "TEST(" in path.read_text() and path.parent.name not in ("benchmarks", "load_and_faults")]
        self.negative, self.positive = Library(negative), Library(positive)
        shutil.copytree(INCLUDE, scratch / "pristine")
        self.pristine = self.judge(scratch / "pristine", "pristine")

    def judge(self, include: Path, name: str) -> Judge:
        tool = tools.read_tool(self.description)
        tool.flags = [flag.replace(str(INCLUDE), str(include)) for flag in tool.flags]
        header = self.scratch / f"{name}-header" / "prefix.hpp"
        header.parent.mkdir(exist_ok=True)
        header.write_text("#include <fearless/fearless.hpp>\n#include <fearless/checked.hpp>\n#include <span>\n#include <string>\n#include <vector>\n")
        tool.headers = str(header)
        suite = self.registered.suite()
        return Judge(Suite(suite.prefix, suite.directory, header.parent, suite.tags, suite.detectors), tool)

    def run(self, mutant: Mutant) -> Tuple[str, str]:
        """killed, survived or stillborn (nothing that includes the header compiles); and by whom."""
        include = self.scratch / mutant.id  # a path of its own: the judge keeps what it knows of a file
        shutil.copytree(INCLUDE, include)
        file = include / mutant.file
        text = file.read_text()
        file.write_text(text[:mutant.begin] + mutant.instead + text[mutant.end:])
        judge = self.judge(include, mutant.id)
        try:
            if judge.prepare_headers():
                return "stillborn", "the headers do not compile"
            near, here = words_around(mutant)
            steps = [self._cases, self._compiled] if mutant.kind not in AT_RUN_TIME else [self._run, self._cases]
            for step in steps:
                killer = step(mutant, include, judge, near, here)
                if killer:
                    return "killed", killer
            return "survived", ""
        finally:
            shutil.rmtree(include)
            shutil.rmtree(Path(judge.tool.headers).parent)

    def _cases(self, mutant: Mutant, include: Path, judge: Judge, near: List[str], here: List[str]) -> Optional[str]:
        number = self.cases if mutant.kind not in AT_RUN_TIME else min(self.cases, 6)
        for path in self.negative.nearest(near, here, number):
            judgement = judge.judge(path)
            if not judgement.is_right and self._is_right_without(path):
                return f"{path.relative_to(ROOT)}: {judgement.verdict.wrong}"
        return None

    def _is_right_without(self, path: Path) -> bool:
        return not self.pristine.prepare_headers() and self.pristine.judge(path).is_right

    def _command(self, include: Path, *more: str) -> List[str]:
        tool = tools.read_tool(self.description)
        return [tool.compiler, *(flag.replace(str(INCLUDE), str(include)) for flag in tool.flags), *more]

    def _compiled(self, mutant: Mutant, include: Path, judge: Judge, near: List[str], here: List[str]) -> Optional[str]:
        for path in self.positive.nearest(near, here, self.chapters):
            call = tools.run(self._command(include, "-include-pch", str(judge.tool.precompiled()), tools.BY_CONTENT, "-fsyntax-only", str(path)), 300)
            if call.status != 0 and "file not found" not in call.output and self._compiles_without(path):
                return f"{path.relative_to(ROOT)}: does not compile"
        return None

    def _compiles_without(self, path: Path) -> bool:
        return tools.run(self._command(INCLUDE, "-fsyntax-only", str(path)), 300).status == 0

    def _run(self, mutant: Mutant, include: Path, judge: Judge, near: List[str], here: List[str]) -> Optional[str]:
        sanitizer = ["-fsanitize=thread", "-O1", "-g1"] if mutant.kind == "memory-order" else ["-O0"]
        for path in self.positive.nearest(near, here, self.chapters):
            program = self.scratch / "program"
            call = tools.run(self._command(include, *sanitizer, "-Wno-error", str(path), "-o", str(program), "-lgtest_main", "-lgtest", "-pthread"), 600)
            if call.status != 0:
                continue
            environment = {**os.environ, "TSAN_OPTIONS": "halt_on_error=1 second_deadlock_stack=1"}
            try:
                ended = subprocess.run([str(program)], capture_output=True, timeout=120, env=environment, cwd=self.scratch).returncode
            except subprocess.TimeoutExpired:
                ended = 124
            if ended != 0 and self._passes_without(path, sanitizer):
                return f"{path.relative_to(ROOT)}: {'hangs' if ended == 124 else 'fails'}" + (" under ThreadSanitizer" if sanitizer[0][1] == "f" else "")
        return None

    def _passes_without(self, path: Path, sanitizer: List[str]) -> bool:
        program = self.scratch / "pristine-program"
        tools.run(self._command(INCLUDE, *sanitizer, "-Wno-error", str(path), "-o", str(program), "-lgtest_main", "-lgtest", "-pthread"), 600)
        return subprocess.run([str(program)], capture_output=True, timeout=240, cwd=self.scratch).returncode == 0


# --- what is known


def equivalents() -> Dict[str, str]:
    """id -> why nothing can kill it."""
    file = HERE / "equivalent.txt"
    lines = [line for line in file.read_text().splitlines() if line and not line.startswith("#")] if file.is_file() else []
    return {line.split()[0]: line.split(None, 1)[1] for line in lines}


def show_score(state: Dict[str, dict], known: List[Mutant]) -> int:
    excused = equivalents()
    kinds = sorted({mutant.kind for mutant in known})
    print(f"{'kind':15}{'mutants':>9}{'run':>6}{'killed':>8}{'stillborn':>11}{'equivalent':>12}{'survived':>10}")
    survivors, total = [], Counter()
    for kind in kinds:
        count = Counter(mutants=sum(mutant.kind == kind for mutant in known))
        for mutant in known:
            if mutant.kind == kind and mutant.id in state:
                result = state[mutant.id]["result"]
                if result == "survived" and mutant.id in excused:
                    result = "equivalent"
                elif result == "survived":
                    survivors.append(mutant)
                count.update(["run", result])
        total += count
        print(f"{kind:15}{count['mutants']:9}{count['run']:6}{count['killed']:8}{count['stillborn']:11}{count['equivalent']:12}{count['survived']:10}")
    print(f"{'all':15}{total['mutants']:9}{total['run']:6}{total['killed']:8}{total['stillborn']:11}{total['equivalent']:12}{total['survived']:10}")
    if survivors:
        print("survivors:")
        for mutant in survivors:
            print(f"  {mutant}")
    return 1 if survivors else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="name the mutants and run none")
    parser.add_argument("--score", action="store_true", help="what --state knows, and run none")
    parser.add_argument("--sample", type=int, metavar="N", help="only N, spread over the kinds")
    parser.add_argument("--kind", action="append", help="only these kinds")
    parser.add_argument("--only", action="append", metavar="ID", help="only these mutants")
    parser.add_argument("--cases", type=int, default=12, metavar="N", help="the N nearest cases are judged (12; 0: all)")
    parser.add_argument("--chapters", type=int, default=2, metavar="N", help="the N nearest chapters are compiled or run (2; 0: all)")
    parser.add_argument("--again", action="store_true", help="also those whose result is known")
    parser.add_argument("--build", type=Path, default=ROOT / "build/case", help="a configured build (build/case; configured if it is not there)")
    parser.add_argument("--state", type=Path, default=ROOT / "build/mutation.json", help="where results are kept (build/mutation.json)")
    options = parser.parse_args()
    known = mutants()
    chosen = [mutant for mutant in known if (not options.kind or mutant.kind in options.kind) and (not options.only or mutant.id in options.only)]
    if not chosen:
        parser.error("no mutant is of that kind or has that id; --list names them")
    if options.sample:
        chosen = sampled(chosen, options.sample)
    if options.list:
        print(*chosen, sep="\n")
        return 0
    state = json.loads(options.state.read_text()) if options.state.is_file() else {}
    if options.score:
        return show_score(state, known)
    if not (options.build / "CMakeCache.txt").is_file():
        subprocess.run(["cmake", "--preset", "case"], cwd=ROOT, env={**os.environ, "FEARLESS_CASE": "."}, check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory(prefix="mutation-") as scratch:
        oracle = Oracle(options.build, Path(scratch), options.cases, options.chapters)
        for number, mutant in enumerate(chosen, 1):
            if mutant.id in state and not options.again and not options.only:
                continue
            result, by = oracle.run(mutant)
            state[mutant.id] = {"kind": mutant.kind, "place": f"{mutant.file}:{mutant.line}", "result": result, "by": by}
            options.state.parent.mkdir(parents=True, exist_ok=True)
            draft = options.state.with_suffix(".draft")
            draft.write_text(json.dumps(state, indent=1, sort_keys=True) + "\n")
            draft.replace(options.state)
            print(f"{number}/{len(chosen)} {result:9} {mutant}" + (f"\n    by {by}" if by else ""), flush=True)
    return show_score({mutant.id: state[mutant.id] for mutant in chosen if mutant.id in state}, chosen)


if __name__ == "__main__":
    sys.exit(main())
