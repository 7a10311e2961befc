# SPDX-License-Identifier: MIT
"""The Rust twins: does rustc say what the cases claim that it says?

A twin makes the same mistake in Rust, and like its case it has the right form, too: `#[cfg(pitfall)]` before what is wrong,
`#[cfg(not(pitfall))]` before what is right. `rustc --cfg pitfall` must give exactly the codes of the case's tag `Rust:` and
nothing else; without it the same file must compile without diagnostics. `Rust: none` means that Rust accepts the mistake;
for `Rust: lint` the twin names the lint: `// Lint: unused_must_use`.
"""
import json
import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Tuple

from . import content, notation
from .records import this_run

FLAGS = ["--edition", "2021", "--crate-name", "twin", "--emit=metadata", "--check-cfg=cfg(pitfall)", "--error-format=json"]


@dataclass
class RustVerdict:
    name: str
    details: str = ""
    is_right: bool = False

    def text(self) -> str:
        details = "\n".join(f"| {line}" for line in self.details.rstrip("\n").split("\n")) + "\n" if self.details else ""
        return f"{details}rust-twin verdict: {self.name}\n"


def right(name: str) -> RustVerdict:
    return RustVerdict(name, is_right=True)


def check(rustc: str, file: Path, mistake: bool, scratch: Path) -> Tuple[Optional[List[str]], str]:
    """The codes of all that rustc says about a file, errors and warnings, sorted, each once; None if it failed without an
    error of its own. And the same for people."""
    command = [rustc, *FLAGS, "-o", str(scratch / "twin"), *(["--cfg", "pitfall"] if mistake else []), str(file)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=60, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"})
    except subprocess.TimeoutExpired:
        return None, "it did not end in 60 s"
    said = [" ".join(command)]
    codes = set()
    failed = done.returncode not in (0, 1)
    for line in (done.stdout + done.stderr).decode("utf-8", "replace").splitlines():
        try:
            entry = json.loads(line)
            level, message = entry["level"], entry["message"]
        except (ValueError, KeyError, TypeError):  # a crash prints prose
            said.append(line)
            failed = True
            continue
        said.append(entry.get("rendered") or message)
        failed = failed or "internal compiler error" in level
        if level == "failure-note" or re.match(r"aborting due to|[0-9]+ warnings? emitted", message):
            continue
        codes.add((entry.get("code") or {}).get("code") or "uncoded")
    if failed or (done.returncode == 1 and not codes):
        return None, f"rustc ended with {done.returncode}:\n" + "\n".join(said)
    return sorted(codes), "\n".join(said)


def documented(case: Path) -> List[str]:
    return sorted(notation.read(case).rust)


def judge_twin(rustc: str, twin: Path, scratch: Path) -> RustVerdict:
    """Both forms of a twin."""
    case = twin.with_suffix(".cpp")
    if not case.is_file():
        return RustVerdict("no case", f"{twin} has no {case} beside it")
    codes = documented(case)
    if not codes:
        return RustVerdict("no documented code", f"{case} has no tag 'Rust: E0373' (codes with commas, or none, or lint)")
    text = notation.read_text(twin)
    lint = re.search(r"^// Lint: ([a-z_]+)$", text, re.M)
    name = f"refused with {';'.join(codes)}, as documented"
    if "pitfall" not in text and codes == ["none"]:
        return RustVerdict("nothing to judge", f"{twin} has no #[cfg(pitfall)], so its two forms are the same")
    if codes == ["none"]:
        codes, name = [], "accepted, as documented"
    elif codes == ["lint"]:
        if not lint:
            return RustVerdict("no lint named", f"{case} says 'Rust: lint', so {twin} must name it: '// Lint: unused_must_use'")
        codes, name = [lint[1]], f"told by the lint {lint[1]}, as documented"

    said, output = check(rustc, twin, False, scratch)
    if said is None:
        return RustVerdict("the compiler failed", output)
    if said:
        return RustVerdict("the right form is refused", f"without --cfg pitfall there must be no diagnostics:\n{output}")
    said, output = check(rustc, twin, True, scratch)
    if said is None:
        return RustVerdict("the compiler failed", output)
    if not said and codes:
        return RustVerdict("the mistake is accepted", f"documented is {';'.join(codes)}, in {case}:\n{output}")
    if said != codes:
        return RustVerdict("refused for another reason",
                           f"documented is '{';'.join(codes)}', in {case}; rustc says '{';'.join(said)}':\n{output}")
    return right(name)


def judge_kept(rustc: str, twin: Path, folder: Path, scratch: Path) -> RustVerdict:
    """The same, or what was said of the same contents before."""
    store = content.Store(folder / "kept")
    case = twin.with_suffix(".cpp")
    key = content.digest(content.judge_digest(), content.compiler_digest(rustc, folder), twin, content.file_digest(str(twin)),
                         ";".join(documented(case)) if case.is_file() else "")
    kept = store.get(key)
    if kept:
        return right(kept["name"])
    verdict = judge_twin(rustc, twin, scratch)
    if verdict.is_right:
        store.put(key, {"name": verdict.name}, [str(twin)])
    return verdict


def judge_folder(rustc: str, directory: Path, pitfall: str, folder: Path) -> int:
    """Judges the twins of a folder; each leaves its verdict for its own test."""
    twins = sorted((directory / pitfall).glob("*.rs"))
    verdicts = folder / "verdicts"
    for twin in twins:
        (verdicts / pitfall / f"{twin.stem}.verdict").unlink(missing_ok=True)
    good = 0
    with tempfile.TemporaryDirectory(prefix="judge-") as scratch:
        for twin in twins:
            verdict = judge_kept(rustc, twin, folder, Path(scratch))
            good += verdict.is_right
            content.write_atomically(verdicts / pitfall / f"{twin.stem}.verdict", f"{this_run()}\n{verdict.text()}")
    print(f"{len(twins)} Rust twins judged, {good} right")
    return 0 if twins else 1


def judge_canaries(rustc: str) -> int:
    """Known-bad twins, each of which must get the verdict that it names."""
    folder = Path(__file__).parent / "canaries" / "rust"
    wrong, asked = 0, 0
    with tempfile.TemporaryDirectory(prefix="judge-") as scratch:
        entries = [(path, rustc) for path in sorted(folder.glob("*.rs"))]
        for path, compiler in entries + [(folder / "right_code.rs", "/bin/false"), (folder / "right_code.rs", "/bin/true")]:
            tag = re.search(r"^// canary: (.+)$", notation.read_text(path), re.M)
            wanted = "the compiler failed" if compiler == "/bin/false" else "the mistake is accepted" if compiler == "/bin/true" else tag[1] if tag else ""
            verdict = judge_twin(compiler, path, Path(scratch))
            asked += 1
            if verdict.name != wanted:
                wrong += 1
                print(f"{path.name}: the verdict must be '{wanted}' and is '{verdict.name}':\n{verdict.text()}")
    if asked < 10:
        print(f"only {asked} canaries were found in {folder}; a judge without canaries is not trusted. Restore the folder.")
        return 1
    print(f"{asked} canaries, {wrong} with another verdict than they name")
    if not wrong:
        print("the judge of Rust twins is awake")
    return 1 if wrong else 0


def complete(directory: Path) -> int:
    """Every case that names a code has its twin, names that of a neighbour (`// Rust twin: same_mistake.rs`), or says why there
    is none (`// Rust twin: none (why)`)."""
    own, named, exempt, unknown = 0, 0, 0, 0
    wrong: List[str] = []
    for case in sorted(directory.rglob("*.cpp")):
        codes = documented(case)
        tag = re.search(r"^// Rust twin: (.*)$", notation.read_text(case), re.M)
        if case.with_suffix(".rs").is_file():
            own += 1
        elif tag and re.match(r"none \(.+\)$", tag[1]):
            exempt += 1
        elif tag and re.match(r"[a-z0-9_/.-]+\.rs$", tag[1]):
            named += 1
            twin = case.parent / tag[1]
            theirs = documented(twin.with_suffix(".cpp")) if twin.is_file() and twin.with_suffix(".cpp").is_file() else []
            if theirs != codes:
                wrong.append(f"{case}: says Rust: {codes}, and its twin {tag[1]} {theirs}")
        elif tag:
            wrong.append(f"{case}: 'Rust twin: {tag[1]}' is neither <file>.rs nor none (why)")
        elif codes == ["none"]:
            unknown += 1
        else:
            wrong.append(f"{case}: says Rust: {codes}, and has no twin {case.with_suffix('.rs').name}")
    wrong += [f"{twin}: is the twin of nothing" for twin in sorted(directory.rglob("*.rs")) if not twin.with_suffix(".cpp").is_file()]
    if wrong or not own:
        print("\n".join(wrong))
        print("rust-twin verdict: incomplete")
        return 1
    print(f"rust-twin verdict: complete: {own} twins, {named} cases that name another's, {exempt} exempt, {unknown} that Rust does not know")
    return 0
