# SPDX-License-Identifier: MIT
"""The compilers and other tools that judge, and how each is called.

A tool is described by a file of lines `key value` that NegativeTest.cmake writes: what CMake knows and Python does not,
above all what the target under test requires. How a kind of tool is called is the table FAMILIES below.
"""
import os
import re
import secrets
import shlex
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, List, Optional, Tuple

# What would change a compiler's output or its search for headers, and belongs to whoever runs the tests, not to the case.
DROPPED_VARIABLES = re.compile(r"CLICOLOR|.*COLOR|GCC_URLS|TERM_URLS|CCC_|GCC_EXTRA_DIAGNOSTIC_OUTPUT|LANG|LC_|DEPENDENCIES_OUTPUT|SUNPRO_DEPENDENCIES|CLANG_")
# What a compiler reads besides its arguments, so it belongs to the key of a kept verdict.
READ_VARIABLES = ("CPATH", "CPLUS_INCLUDE_PATH", "C_INCLUDE_PATH", "GCC_EXEC_PREFIX", "COMPILER_PATH", "LIBRARY_PATH",
                  "SOURCE_DATE_EPOCH", "PATH")
CRASHED = re.compile("internal compiler error|[Pp]lease submit a full bug report|PLEASE submit a bug report"
                     "|PLEASE ATTACH THE FOLLOWING|sorry, unimplemented:|virtual memory exhausted|out of memory allocating"
                     "|LLVM ERROR: out of memory|std::bad_alloc")


@dataclass(frozen=True)
class Family:
    """How a kind of tool is called. Its diagnostic flags come last, so no flag of a target can change what is read."""
    name: str
    diagnostic_flags: Tuple[str, ...] = ()
    code_flags: Tuple[str, ...] = ()  # compile as far as code
    code_first: bool = False  # asked for code at once: only then do the flow analyses run
    tail: Tuple[str, ...] = ()  # a call that is no compilation
    is_compiler: bool = False  # judges every case


COMPILER_DIAGNOSTICS = ("-fmessage-length=0", "-ftemplate-backtrace-limit=0", "-Wno-fatal-errors", "-fshow-column",
                        "-fdiagnostics-show-option")
GCC_DIAGNOSTICS = COMPILER_DIAGNOSTICS + ("-fdiagnostics-color=always", "-fno-diagnostics-show-caret", "-fmax-errors=0",
                                          "-fdiagnostics-urls=never")
CLANG_DIAGNOSTICS = COMPILER_DIAGNOSTICS + (
    "-fcolor-diagnostics", "-fansi-escape-codes", "-fno-caret-diagnostics", "-ferror-limit=0", "-fno-elide-type",
    "-fmacro-backtrace-limit=0", "-fconstexpr-backtrace-limit=0", "-fno-crash-diagnostics", "-fno-diagnostics-fixit-info")
BY_CONTENT = "-fpch-validate-input-files-content"  # of the precompiled header: Clang would compare times
CODE = ("-S", "-o", os.devnull)

FAMILIES: Dict[str, Family] = {family.name: family for family in (
    Family("gcc", GCC_DIAGNOSTICS, CODE, code_first=True, is_compiler=True),
    Family("clang", CLANG_DIAGNOSTICS, CODE, is_compiler=True),
    Family("libcxx", CLANG_DIAGNOSTICS, CODE),
    Family("analyzer", CLANG_DIAGNOSTICS, tail=("--analyze", "-Xclang", "-analyzer-output=text", "-Wno-everything")),
    Family("tidy", ("-fmessage-length=0",)),
    Family("cppcheck"),
)}


@dataclass
class Call:
    """A call that was made, and how it ended. `status` is the exit code, "timeout", or a signal as a negative number."""
    command: List[str]
    status: int
    output: str
    nonce: str
    seconds: float
    timed_out: bool = False

    @property
    def died(self) -> bool:
        return self.timed_out or self.status < 0 or self.status > 127 or bool(CRASHED.search(self.output))

    @property
    def is_silent(self) -> bool:
        return self.status == 0 and not self.output.strip()


@dataclass
class Tool:
    name: str
    family: Family
    version: str
    compiler: str
    flags: List[str] = field(default_factory=list)
    analyser_flags: List[str] = field(default_factory=list)
    headers: str = ""  # the source whose precompiled form is used; empty: none
    headers_compiler: str = ""  # who compiles it
    include_directories: List[str] = field(default_factory=list)
    timeout: int = 60

    def precompiled(self) -> Path:
        return Path(self.headers + (".gch" if self.family.name == "gcc" else ".pch"))

    def headers_command(self, output: Path) -> List[str]:
        command = [self.headers_compiler, *self.flags, *self.family.diagnostic_flags, "-x", "c++-header"]
        if self.family.name != "gcc":
            command += ["-fpch-instantiate-templates", BY_CONTENT]
        return command + ["-MD", "-MF", f"{output}.d", "-o", str(output), self.headers]

    def command(self, source: str, pitfall: int, code: bool, dependencies: Optional[Path] = None) -> List[str]:
        """The call that reads one form of a case; `code` asks for code where the tool can make it."""
        family = self.family
        flags = list(self.flags)
        if self.headers:
            flags += (["-Winvalid-pch", "-include", self.headers] if family.name == "gcc" else ["-include-pch", str(self.precompiled()), BY_CONTENT])
        flags.append(f"-DPITFALL={pitfall}")
        if family.name == "tidy":
            return [self.compiler, *self.analyser_flags, "--use-color", source, "--", *flags, *family.diagnostic_flags]
        if family.name == "cppcheck":
            return [self.compiler, *self.analyser_flags, *flags, source]
        command = [self.compiler, *flags, *family.diagnostic_flags]
        if dependencies:
            command += ["-MD", "-MF", str(dependencies)]
        command += family.tail or (family.code_flags if code else ("-fsyntax-only",))
        return command + [source]


def clean_environment(nonce: str) -> Dict[str, str]:
    """The environment of a call. GCC marks what it prints with colours of our choosing: text that a case makes it quote
    cannot know them. UTF-8, or GCC spells identifiers beyond ASCII in escapes."""
    environment = {key: value for key, value in os.environ.items() if not DROPPED_VARIABLES.match(key)}
    environment.update(LC_ALL="C.UTF-8", LANGUAGE="C", GCC_COLORS=f"error={nonce}1:warning={nonce}2:note={nonce}3:locus={nonce}0:quote=:"
                       "path=:range1=:range2=:fixit-insert=:fixit-delete=:diff-filename=:diff-hunk=:diff-delete=:diff-insert=:type-diff=")
    environment.setdefault("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1")  # a fifth of Clang's time, where glibc knows it
    return environment


def run(command: List[str], timeout: int, directory: Optional[str] = None) -> Call:
    nonce = str(10000 + secrets.randbelow(80000))
    began = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               env=clean_environment(nonce), cwd=directory, start_new_session=True)
    timed_out = False
    try:
        output, _ = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        timed_out = True
        os.killpg(process.pid, signal.SIGKILL)  # a driver's children, too
        output, _ = process.communicate()
    text = output.decode("utf-8", "replace").replace("\r\n", "\n")
    return Call(command, process.returncode, text, nonce, time.monotonic() - began, timed_out)


def shown(command: List[str]) -> str:
    """A command to paste."""
    return "LC_ALL=C.UTF-8 " + " ".join(shlex.quote(word) for word in command)


def read_pairs(path: Path) -> List[Tuple[str, str]]:
    """The lines of a description: `key value`."""
    return [tuple(line.partition(" ")[::2]) for line in path.read_text("utf-8", "surrogateescape").split("\n") if line]


SYSTEM_INCLUDES = re.compile(r"/usr(/local)?/include/?$")


def read_tool(path: Path) -> Tool:
    tool = Tool("", FAMILIES["gcc"], "", "")
    usage: List[str] = []
    for key, value in read_pairs(path):
        if key == "name":
            tool.name = value
        elif key == "family":
            tool.family = FAMILIES[value]
        elif key == "version":
            tool.version = value
        elif key == "compiler":
            tool.compiler = value
        elif key == "flag":
            tool.flags.append(value)
        elif key == "analyser-flag":
            tool.analyser_flags.append(value)
        elif key == "headers":
            tool.headers = value
        elif key == "headers-compiler":
            tool.headers_compiler = value
        elif key == "timeout":
            tool.timeout = int(value)
        elif key in ("include", "system-include"):
            if value and not SYSTEM_INCLUDES.match(value):  # a compiler knows those, and in which order
                tool.include_directories.append(value)
                usage.append(("-isystem" if key == "system-include" else "-I") + value)
        elif key == "define":
            if value:
                usage.append(f"-D{value}")
        elif key == "option":
            usage += shlex.split(value[len("SHELL:"):]) if value.startswith("SHELL:") else [value] if value else []
        else:
            raise ValueError(f"{path}: unknown key '{key}'")
    if tool.family.name == "cppcheck":  # reads no headers
        usage = []
    elif tool.family.name == "tidy":  # judges the case; to search the library's headers anew for each takes five times as long
        usage = [re.sub("^-I", "-isystem", flag) for flag in usage]
    at = tool.flags.index("--") if "--" in tool.flags else len(tool.flags)
    tool.flags[at:at + 1] = usage  # `--` marks where what the target requires belongs
    return tool
