# SPDX-License-Identifier: MIT
"""Stores what a tool says about the sources beside this file, for the unit tests: python3 -m judge.tests.store <tool> <program>

For example, in cmake/:  python3 -m judge.tests.store clang-22 clang++-22;  python3 -m judge.tests.store clang-tidy-22 clang-tidy-22
"""
import json
import shutil
import sys
from pathlib import Path

from judge import tools

HERE = Path(__file__).parent
SOURCES = HERE / "sources"
FLAGS = {"gcc": ["-std=c++20", "-O1", "-Wall", "-Werror=unused-result"], "clang": ["-std=c++20", "-Wall", "-Werror=unused-result"],
         "analyzer": ["-std=c++20"], "tidy": ["-std=c++20"], "cppcheck": ["--std=c++20"]}


def family_of(name: str) -> str:
    return {"clang-tidy": "tidy"}.get(name.rpartition("-")[0], name.rpartition("-")[0])


def tool_of(name: str, program: str) -> tools.Tool:
    family = family_of(name)
    tool = tools.Tool(name, tools.FAMILIES[family], name.rpartition("-")[2], shutil.which(program) or program, FLAGS[family])
    if family == "tidy":
        tool.analyser_flags = ["--quiet", "--checks=-*,clang-diagnostic-*,clang-analyzer-core.DivideZero"]
    if family == "cppcheck":
        tool.analyser_flags = ["--quiet", "--xml", "--enable=warning,performance,portability"]
    return tool


def main() -> None:
    name, program = sys.argv[1:]
    tool = tool_of(name, program)
    stored = {}
    for source in sorted(SOURCES.glob("*.cpp")):
        call = tools.run(tool.command(source.name, 1, tool.family.code_first), 60, str(SOURCES))
        output = call.output.replace(f"{SOURCES}/", "")  # no path of the machine that stored it
        stored[source.stem] = {"status": call.status, "nonce": call.nonce, "output": output}
    (HERE / "outputs" / f"{name}.json").write_text(json.dumps(stored, indent=1, ensure_ascii=True) + "\n", "utf-8")
    print(f"{len(stored)} outputs of {name}")


if __name__ == "__main__":
    main()
