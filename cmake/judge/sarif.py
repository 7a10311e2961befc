# SPDX-License-Identifier: MIT
"""What the checks (clang-tidy, static analyzer, cppcheck) find, as SARIF 2.1.0, for viewers of findings."""
import json
import re
from pathlib import Path
from typing import Any, Dict, List
from urllib.parse import quote

RULE = re.compile(r"^(.*) \[([^\] ,]+)[^\] ]*\]$", re.S)


def _result(tool: str, source: Path, diagnostic: Dict[str, str]) -> Dict[str, Any]:
    match = RULE.match(diagnostic["text"])
    rule, message = (match[2], match[1]) if match else (tool, diagnostic["text"])
    file, _, line = diagnostic["at"].rpartition(":")
    try:
        place = {"uri": quote(str(Path(file).relative_to(source))), "uriBaseId": "SOURCE"}
    except ValueError:
        place = {"uri": f"file://{quote(file)}"}
    return {"ruleId": rule, "level": diagnostic["kind"], "message": {"text": message},
            "locations": [{"physicalLocation": {"artifactLocation": place, "region": {"startLine": int(line)}}}]}


def write(file: Path, source: Path, tools: List[Dict[str, str]], records: List[Dict[str, Any]]) -> None:
    runs = []
    for tool in tools:
        if tool["family"] not in ("tidy", "analyzer", "cppcheck"):
            continue
        results = [_result(tool["name"], source, diagnostic) for record in records
                   if record["tool"] == tool["name"] and record["outcome"] == "found by a check" for diagnostic in record["diagnostics"]]
        rules = list(dict.fromkeys(result["ruleId"] for result in results))
        runs.append({"tool": {"driver": {"name": tool["name"], "version": tool["version"], "rules": [{"id": rule} for rule in rules]}},
                     "originalUriBaseIds": {"SOURCE": {"uri": f"file://{quote(str(source))}/"}}, "results": results})
    file.write_text(json.dumps({"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": runs}), "utf-8")
