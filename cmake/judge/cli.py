# SPDX-License-Identifier: MIT
"""The commands, as CTest, CMake and people call them.

    judge run <build folder of the suite> <tool> <test>    the cases of a folder, for their tests to show
    judge case <case.cpp>... [--suite <folder>] [--tool <name>]...   one case by hand, by all tools of a configured build
    judge bless [--write] <case.cpp>... [--suite <folder>] expectations to paste, or written into the cases
    judge canary <folder> <tool>                           cases of known verdict
    judge headers <folder> <tool>                          the precompiled header
    judge cases <folder>                                   are the registered cases those that are there?
    judge register <suite.txt>                             for CMake
    judge subject <folder> <tool> <case>                   another library
    judge rust-folder | rust-canary | rust-complete        the Rust twins
    judge report begin|built|end <report.txt>              before and after a run of ctest
    judge merge <conformance.json>... -o <conformance.json>    the shards of one run, as one report

`<folder>` is <build>/.../negative-test/<suite>. Exit code: 0 if the command could be carried out and all is right, 1 if
something is wrong, 2 for a call that makes no sense.
"""
import argparse
import sys
from pathlib import Path
from typing import Dict, List, Optional

from . import bless, canaries, content, diagnostics, groups, registry, rust, subject, tools
from .judging import Judge


def _suite(folder: str) -> registry.Registered:
    file = Path(folder) / "registered.json"
    if not file.is_file():
        sys.exit(f"judge: there is no {file}: configure the project first (cmake --preset conformance), and name its folder with --suite")
    return registry.load(file)


def _tool(folder: str, name: str) -> tools.Tool:
    file = Path(folder) / "tools" / f"{name}.txt"
    if not file.is_file():
        import difflib
        known = sorted(path.stem for path in (Path(folder) / "tools").glob("*.txt") if not path.stem.endswith(".canary"))
        near = difflib.get_close_matches(name, known, n=1)
        sys.exit(f"judge: there is no tool '{name}' in {folder}; there are: {', '.join(known)}." + (f" Did you mean {near[0]}?" if near else ""))
    return tools.read_tool(file)


def _find_suite(case: Path) -> str:
    """The suite of a configured build to which the case belongs; the one that was configured last."""
    for above in case.resolve().parents:
        found = [file for file in above.glob("build*/**/negative-test/*/registered.json")
                 if case.resolve().is_relative_to(Path(registry.load(file).directory).resolve())] if (above / "CMakeLists.txt").is_file() else []
        if found:
            return str(max(found, key=lambda file: file.stat().st_mtime).parent)
    sys.exit(f"judge: no configured build has {case} among its cases: configure one (cmake --preset conformance), or name it with --suite <folder>")


def _run(options: argparse.Namespace) -> int:
    registered = _suite(options.folder)
    if options.test not in registered.groups.get(options.tool, {}):
        print(f"judge: {options.test} judges nothing: configure the project again")
        return 1
    groups.run_group(registered, _tool(options.folder, options.tool), options.test)
    return 0


def _headers(options: argparse.Namespace) -> int:
    tool = _tool(options.folder, options.tool)
    broken = Judge(_suite(options.folder).suite(), tool, content.Store(Path(options.folder) / "kept")).prepare_headers()
    if broken:
        print(groups.explained(_suite(options.folder).suite(), tool, Path(tool.headers), broken))
        return 1
    print("the precompiled header is built")
    return 0


def _cases(options: argparse.Namespace) -> int:
    changed, gone = registry.differences(Path(options.folder) / "suite.txt", Path(options.folder) / "registered.json")
    for name in changed:
        print(f"{name}: is new, or its tags or tools have changed since the project was configured")
    for name in gone:
        print(f"{name}: is gone since the project was configured")
    if changed or gone:
        print("Configure again (cmake <build folder>, or the build): the tests of these cases are not what the cases say")
        return 1
    print("the registered cases are those that are there")
    return 0


def _chosen_tools(options: argparse.Namespace, folder: str, registered: registry.Registered, name: str) -> List[tools.Tool]:
    case = next((case for case in registered.cases if case["name"] == name), None)
    asked = case["asked"] if case else [tool.name for tool in registered.tools if tools.FAMILIES[tool.family].is_compiler]
    return [_tool(folder, tool) for tool in (options.tool or asked)]


def _case(options: argparse.Namespace) -> int:
    wrong = 0
    for given in options.cases:
        path = Path(given).resolve()
        folder = options.suite or _find_suite(path)
        registered = _suite(folder)
        suite = registered.suite()
        name = str(path.relative_to(Path(registered.directory).resolve()))[:-len(".cpp")]
        path = registered.file_of(name)
        for tool in _chosen_tools(options, folder, registered, name):
            judge = Judge(suite, tool)
            judgement = judge.prepare_headers() or judge.judge(path)
            print(f"== {name} by {tool.name}\n{groups.explained(suite, tool, path, judgement)}", end="")
            wrong += not judgement.is_right
    return 1 if wrong else 0


def _bless(options: argparse.Namespace) -> int:
    for given in options.cases:
        path = Path(given).resolve()
        folder = options.suite or _find_suite(path)
        registered = _suite(folder)
        name = str(path.relative_to(Path(registered.directory).resolve()))[:-len(".cpp")]
        path = registered.file_of(name)
        said: Dict[str, List[diagnostics.Diagnostic]] = {}
        for tool in _chosen_tools(options, folder, registered, name):
            judge = Judge(registered.suite(), tool)
            if judge.prepare_headers():
                sys.exit(f"judge: {tool.name} cannot compile the headers to precompile")
            call = tools.run(tool.command(str(path), 1, tool.family.code_first), tool.timeout)
            if call.is_silent and tool.family.code_flags:
                call = tools.run(tool.command(str(path), 1, True), tool.timeout)
            if call.died:
                sys.exit(f"judge: {tool.name} died of {name}")
            try:
                said[tool.family.name] = diagnostics.read(call, str(path), tool.family.name)
            except diagnostics.Unreadable as error:
                sys.exit(f"judge: {tool.name}: {error.sentence}")
            if not said[tool.family.name]:
                print(f"{name}: {tool.name} reports nothing: write // {tool.family.name}-silent {{{{why}}}} if it cannot")
        wanted = bless.expectations(path, said)
        for line, text in wanted:
            print(f"{path}:{line}: // {text}")
        if options.write:
            bless.write(path, wanted)
            print(f"{path}: {len(wanted)} expectations written; read them, they are what is said, not what is right")
    return 0


def _tags(options: argparse.Namespace) -> int:
    from . import rules
    return rules.check_tags(Path(options.directory))


def _rules(options: argparse.Namespace) -> int:
    from . import rules
    if options.compare:
        return rules.compare(Path(options.directory), Path(options.compare))
    table = rules.table(Path(options.directory))
    if options.write:
        Path(options.write).write_text(table, "utf-8")
    else:
        print(table)
    return 0


def _merge(options: argparse.Namespace) -> int:
    from . import report
    return report.merge([Path(file) for file in options.reports], Path(options.output))


def _report(options: argparse.Namespace) -> int:
    from . import report
    return report.main(options.step, Path(options.description))


def main(arguments: Optional[List[str]] = None) -> int:
    parser = argparse.ArgumentParser(prog="judge", description=(__doc__ or "").split("\n\n")[0], epilog=(__doc__ or "").partition("\n\n")[2],
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True, metavar="<command>")

    def command(name: str, run, *positional: str, help: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=help, description=help)
        for argument in positional:
            one.add_argument(argument)
        one.set_defaults(run=run)
        return one

    command("run", _run, "folder", "tool", "test", help="judge the cases of a folder")
    command("headers", _headers, "folder", "tool", help="build the precompiled header of a tool")
    command("cases", _cases, "folder", help="are the registered cases those that are there?")
    command("canary", lambda options: 0 if canaries.run(_tool(options.folder, f"{options.tool}.canary"), Path(options.folder)) else 1,
            "folder", "tool", help="ask the canaries")
    command("subject", lambda options: subject.run(_suite(options.folder).suite(), _tool(options.folder, options.tool), options.case),
            "folder", "tool", "case", help="put a case to another library")
    command("rust-folder", lambda options: rust.judge_folder(options.rustc, Path(options.directory), options.pitfall, Path(options.folder)),
            "rustc", "directory", "pitfall", "folder", help="judge the Rust twins of a folder")
    command("rust-canary", lambda options: rust.judge_canaries(options.rustc), "rustc", help="ask the canaries of the Rust twins")
    command("rust-complete", lambda options: rust.complete(Path(options.directory)), "directory", help="has each case its Rust twin?")
    command("tags", _tags, "directory", help="do planted mistakes say what they break?")
    table = command("rules", _rules, "directory", help="which published rules have cases, as a table")
    table.add_argument("--write", metavar="RULES.md", help="write the table")
    table.add_argument("--compare", metavar="RULES.md", help="is the table what the tags say?")
    command("register", _register, "suite", help="what CMake must add as tests")
    one = command("case", _case, help="judge cases by hand")
    two = command("bless", _bless, help="make expectations of what the tools say")
    for parser_of_cases in (one, two):
        parser_of_cases.add_argument("cases", nargs="+", metavar="<case.cpp>")
        parser_of_cases.add_argument("--suite", help="folder of the suite in a build: <build>/negative/negative-test/<suite>")
        parser_of_cases.add_argument("--tool", action="append", help="a tool, such as gcc-12; default: all that judge the case")
    two.add_argument("--write", action="store_true", help="write them into the cases")
    three = command("merge", _merge, help="put the reports of the shards of one run together")
    three.add_argument("reports", nargs="+", metavar="<conformance.json>")
    three.add_argument("-o", "--output", required=True)
    four = command("report", _report, help="before and after a run of ctest")
    four.add_argument("step", choices=("begin", "built", "end"))
    four.add_argument("description")
    options = parser.parse_args(arguments)
    return options.run(options)


def _register(options: argparse.Namespace) -> int:
    try:
        registered = registry.register(Path(options.suite))
    except registry.Refused as refused:
        print(f"{refused}.", file=sys.stderr)
        return 1
    registry.write(registered)
    return 0
