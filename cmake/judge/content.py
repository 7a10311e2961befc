# SPDX-License-Identifier: MIT
"""Digests of content, and verdicts kept under them. Times say nothing about freshness: a header that is replaced by an
older one (cp -p, tar, rsync -a, a package) has a time in the past.

A verdict is kept under a key of all that was read: the judge's own sources, the compiler's binaries, its call, the case,
the precompiled header, and the names of all files in the target's include directories, since a new header can hide an
old one. Beside it stand the digests of every header that was read; it counts only while they are the same.
"""
import hashlib
import json
import os
import re
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Optional

from . import tools
from .records import this_run


def digest(*parts: Any) -> str:
    return hashlib.sha256("\0".join(str(part) for part in parts).encode("utf-8", "surrogateescape")).hexdigest()


@lru_cache(maxsize=None)
def file_digest(path: str) -> str:
    """Of a file's bytes, read once in a process; of a missing file, a word."""
    try:
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()
    except OSError:
        return "missing"


@lru_cache(maxsize=None)
def judge_digest() -> str:
    """Of all that judges, the fake compilers of the canaries included."""
    here = Path(__file__).parent
    return digest(*(file_digest(str(path)) for path in sorted([*here.glob("*.py"), *here.glob("canaries/fake/*")])))


def _binaries(compiler: str) -> List[str]:
    """What a compiler is made of: the driver, what it calls, and the libraries that it loads."""
    binaries = [os.path.realpath(compiler)]
    for program in ("cc1plus", "as"):
        try:
            said = subprocess.run([compiler, f"-print-prog-name={program}"], capture_output=True, text=True, check=False).stdout.strip()
        except OSError:
            return binaries
        if os.path.isabs(said) and os.path.isfile(said):
            binaries.append(os.path.realpath(said))
    for binary in list(binaries):
        try:
            said = subprocess.run(["ldd", binary], capture_output=True, text=True, check=False).stdout
        except OSError:
            continue
        binaries += [os.path.realpath(path) for path in re.findall(r"(/[^ \n]+) \(0x", said)]
    return sorted(set(binaries))


def compiler_digest(compiler: str, folder: Path) -> str:
    """Of all that a compiler is made of. Some hundred megabytes, so each run of ctest reads them once, and remembers."""
    memo = folder / f"compiler-{digest(compiler)[:16]}.json"
    run = this_run()
    try:
        remembered = json.loads(memo.read_text("utf-8"))
        if remembered["run"] == run and run:
            return remembered["digest"]
    except (OSError, ValueError, KeyError):
        pass
    value = digest(compiler, *(file_digest(path) for path in _binaries(compiler)))
    write_atomically(memo, json.dumps({"run": run, "digest": value}))
    return value


def write_atomically(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    draft.write_text(text, "utf-8", "surrogateescape")
    draft.replace(path)


@lru_cache(maxsize=None)
def names_below(directory: str) -> str:
    """A digest of the names of all files below a directory."""
    names = []
    for folder, _, files in os.walk(directory, followlinks=True):
        names += [os.path.join(folder, file) for file in files]
        if len(names) > 500000:
            break
    return digest(*sorted(names))


def _named_by_flags(flags: List[str]) -> List[str]:
    """Digests of what the flags name: the names in directories of headers, the contents of files (@file, -specs=, plugins)."""
    found = []
    for flag, following in zip(flags, flags[1:] + [""]):
        directory = re.match(r"(?:-I|-isystem|-iquote|-idirafter)(.*)$", flag)
        if directory:
            found.append(names_below(directory[1] or following))
        path = re.sub(r"^@|^-[^=]*=", "", flag)
        if os.path.isfile(path):
            found.append(file_digest(path))
    return found


def tool_key(tool: tools.Tool, folder: Path) -> str:
    searched = [directory for name in ("CPATH", "CPLUS_INCLUDE_PATH") for directory in os.environ.get(name, "").split(":") if directory]
    return digest(judge_digest(), compiler_digest(tool.compiler, folder), *(f"{name}={os.environ.get(name)}" for name in tools.READ_VARIABLES),
                  *_named_by_flags(tool.flags + tool.analyser_flags), *(names_below(directory) for directory in searched))


def read_dependencies(path: Path) -> List[str]:
    """The files that a rule for make, as -MD writes it, depends on."""
    try:
        text = path.read_text("utf-8", "surrogateescape")
    except OSError:
        return []
    _, _, files = text.replace("\\\n", " ").partition(": ")
    return [name.replace("\\ ", " ").replace("\\#", "#").replace("$$", "$") for name in re.findall(r"(?:\\ |\\#|[^\s])+", files)]


def digests(paths: List[str]) -> Dict[str, str]:
    return {path: file_digest(path) for path in sorted(set(os.path.abspath(path) for path in paths))}


def unchanged(remembered: Dict[str, str]) -> bool:
    return all(file_digest(path) == value for path, value in remembered.items())


class Store:
    """Verdicts, kept under keys of content."""

    def __init__(self, folder: Path):
        self.folder = folder

    def _file(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key[2:]}.json"

    def get(self, key: str) -> Optional[Dict[str, Any]]:
        try:
            kept = json.loads(self._file(key).read_text("utf-8"))
            return kept["value"] if unchanged(kept["read"]) else None
        except (OSError, ValueError, KeyError):
            return None

    def put(self, key: str, value: Dict[str, Any], read: List[str]) -> None:
        write_atomically(self._file(key), json.dumps({"read": digests(read), "value": value}))
