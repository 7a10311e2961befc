# SPDX-License-Identifier: MIT
"""Finds fields that are used without the lock that guards them elsewhere, and what else goes wrong around locks.

    python3 cmake/checks/guards -p build                      every source of a compile_commands.json
    python3 cmake/checks/guards -p build src/queue.cpp        these of them
    python3 cmake/checks/guards queue.cpp -- -std=c++20 -I.   without a compilation database
    python3 cmake/checks/guards -p build --annotate           a patch that writes GUARDED_BY(mutex) beside each guarded field

A finding that is meant is silenced on its line: // NOLINT(fearless-guards): reason

Exit code: 0 nothing is found, 1 something is found, 2 nothing is found but a source could not be
read to its end, or the arguments are wrong.
"""
import argparse
import json
import multiprocessing
import os
import re
import shlex
import sys
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional, Tuple

from .libclang import load

KEPT = re.compile(r"^(?:-[DUI].*|-std=.*|-isystem.*|-iquote.*|-idirafter.*|-include.*|-stdlib=.*|-pthread|-f(?:no-)?(?:exceptions|rtti|char8_t|coroutines)|-m.*)$")
WITH_VALUE = ("-I", "-D", "-U", "-isystem", "-iquote", "-idirafter", "-include")
DROPPED_WITH_VALUE = ("-o", "-MF", "-MT", "-MQ", "-arch", "-Xclang", "-x", "-target", "-include-pch", "-Xlinker")


class Source(NamedTuple):
    path: str
    directory: str
    arguments: Tuple[str, ...]


def compiler_arguments(command: List[str]) -> Tuple[str, ...]:
    """What libclang needs of a command: where headers are, what is defined, the language."""
    kept: List[str] = []
    words = iter(command)
    for word in words:
        if word in WITH_VALUE:
            value = next(words, "")
            if not value.endswith(("cmake_pch.hxx", ".pch", ".gch")):
                kept += [word, value]
        elif word in DROPPED_WITH_VALUE:
            next(words, None)
        elif KEPT.match(word):
            kept.append(word)
    return tuple(kept)


def sources_of(database: Path, wanted: List[str]) -> List[Source]:
    found: Dict[str, Source] = {}
    for entry in json.loads(database.read_text("utf-8")):
        path = os.path.normpath(os.path.join(entry["directory"], entry["file"]))
        command = entry.get("arguments") or shlex.split(entry["command"])
        if path.endswith((".c", ".S", ".s", ".rc", "cmake_pch.hxx.cxx")) or path in found:
            continue
        found[path] = Source(path, entry["directory"], compiler_arguments(command[1:]))
    if not wanted:
        return list(found.values())
    chosen = []
    for name in wanted:
        path = os.path.abspath(name)
        if path not in found:
            sys.exit(f"guards: {database} does not know {name}")
        chosen.append(found[path])
    return chosen


def read(source: Source):
    """The facts of a source, and why it could not be read."""
    from clang.cindex import Diagnostic, Index, TranslationUnitLoadError
    from .facts import Facts, Reader
    os.chdir(source.directory)
    facts = Facts()
    try:
        unit = Index.create().parse(source.path, ["-Wno-everything", "-xc++", *source.arguments])
    except TranslationUnitLoadError as error:
        return facts, str(error)
    problem = next((str(said.spelling) for said in unit.diagnostics if said.severity >= Diagnostic.Fatal), "")
    Reader(lambda name: not name.startswith(("/usr/", "/lib/")) and "/_deps/" not in name, facts).read(unit.cursor)
    for known in facts.functions.values():
        known.place = (os.path.abspath(known.place[0]),) + known.place[1:]
    return facts, problem


def together(parts):
    from .facts import Facts
    whole = Facts()
    for facts in parts:
        for usr, function in facts.functions.items():
            whole.functions.setdefault(usr, function)
        for usr, known in facts.fields.items():
            whole.fields.setdefault(usr, known)
    return whole


def parsed(arguments: Optional[List[str]]) -> Tuple[argparse.Namespace, List[str]]:
    words = list(sys.argv[1:] if arguments is None else arguments)
    flags: List[str] = []
    if "--" in words:
        at = words.index("--")
        words, flags = words[:at], words[at + 1:]
    parser = argparse.ArgumentParser(prog="guards", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="*")
    parser.add_argument("-p", metavar="BUILD", help="the folder of a compile_commands.json")
    parser.add_argument("-j", type=int, default=os.cpu_count() or 1, help="sources at a time (default: all cores)")
    parser.add_argument("--sarif", metavar="FILE", help="also write the findings as SARIF")
    parser.add_argument("--baseline", metavar="FILE", help="leave out the findings that this file lists")
    parser.add_argument("--write-baseline", metavar="FILE", help="list today's findings in this file")
    parser.add_argument("--annotate", action="store_true", help="print a patch with the annotations of Clang's thread-safety analysis")
    parser.add_argument("--macro", default="GUARDED_BY", help="what your code calls __attribute__((guarded_by(x))) (default: GUARDED_BY)")
    return parser.parse_args(words), flags


def main(arguments: Optional[List[str]] = None) -> int:
    options, flags = parsed(arguments)
    problem = load()
    if problem:
        print(f"guards: {problem}", file=sys.stderr)
        return 2
    from . import output  # needs the bindings that load() found
    from .infer import Inference
    if options.p:
        database = Path(options.p) / "compile_commands.json"
        if not database.is_file():
            print(f"guards: there is no {database}; CMake writes it with -D CMAKE_EXPORT_COMPILE_COMMANDS=ON", file=sys.stderr)
            return 2
        sources = sources_of(database, options.sources)
    elif options.sources:
        missing = [name for name in options.sources if not Path(name).is_file()]
        if missing:
            print(f"guards: there is no file {missing[0]}", file=sys.stderr)
            return 2
        sources = [Source(os.path.abspath(name), os.getcwd(), tuple(flags or ["-std=c++20"])) for name in options.sources]
    else:
        print("guards: which sources? Name a build folder (-p) or files; see --help", file=sys.stderr)
        return 2
    here = os.getcwd()
    if options.j > 1 and len(sources) > 1:
        with multiprocessing.Pool(options.j) as pool:
            parts = pool.map(read, sources, chunksize=1)
    else:
        parts = [read(source) for source in sources]
        os.chdir(here)
    unread = [(source.path, why) for source, (_, why) in zip(sources, parts) if why]
    for path, why in unread:
        print(f"guards: {output.relative(path)} was read only in part: {why}", file=sys.stderr)
    inference = Inference(together(facts for facts, _ in parts))
    if options.annotate:
        print(output.annotations(inference, options.macro), end="")
        return 2 if unread else 0
    findings = [finding for finding in inference.findings() if not output.is_silenced(finding)]
    if options.write_baseline:
        Path(options.write_baseline).write_text(output.baseline(findings), "utf-8")
    if options.baseline:
        known = set(Path(options.baseline).read_text("utf-8").splitlines())
        findings = [finding for finding in findings if output.fingerprint(finding) not in known]
    print(output.text(findings), end="")
    if options.sarif:
        Path(options.sarif).write_text(output.sarif(findings), "utf-8")
    print(f"guards: {len(sources)} sources, {len(findings)} findings", file=sys.stderr)
    return 1 if findings else 2 if unread else 0
