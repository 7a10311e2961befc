# SPDX-License-Identifier: MIT
"""Lays the reports of several runs side by side: toolchains, or subjects; and writes tables into negative/RESULTS.md.

    merge.py pitfalls <conformance.json>...                 pitfalls down, tools across; several: parts of one suite
    merge.py toolchains <conformance.json>... [--broken clang-14=reason]...
    merge.py subjects <conformance.json>...

Prints Markdown. --json <file> also writes what was merged; --readme <file> replaces what stands there between
`<!-- <table>: ... -->` and `<!-- /<table> -->`; --partly <text> says that only a part was run.

exit codes: 0 the table is printed; 1 a report cannot be read; 2 wrong arguments
"""
import argparse
import json
import re
import sys

CAUGHT = ("refused by types", "refused by analysis", "found by a check", "stopped at run time", "seen by a detector")
BEFORE_IT_RUNS = CAUGHT[:3]
NOT_ASKED = ("not run", "skipped")
NUMBERED = ["borrow-without-move", "use-after-move", "rc-across-threads", "unjoined", "panic-expectations"]


def table(head, rows):
    """Markdown whose columns line up in a terminal, too."""
    rows = [[str(field) for field in row] for row in rows]
    width = [max(len(row[at]) for row in [head] + rows) for at in range(len(head))]
    lines = ["| " + " | ".join(field.ljust(width[at]) for at, field in enumerate(row)) + " |" for row in [head] + rows]
    lines.insert(1, "|" + "|".join("-" * (size + 2) for size in width) + "|")
    return "\n".join(lines)


def pitfalls_of(reports):
    names = {case["pitfall"] for report in reports for case in report["cases"]}
    return [name for name in NUMBERED if name in names] + sorted(names - set(NUMBERED))


def name_of(record):
    return f"{record['pitfall']}/{record['mistake']}"


def together(reports):
    """Parts of one suite, run one after another, as one report: the later run of a case wins."""
    whole = reports[0]
    records = {(name_of(record), record["tool"]): record for record in whole["records"]}
    cases = {case["name"]: case for case in whole["cases"]}
    for report in reports[1:]:
        if [tool["name"] for tool in report["tools"]] != [tool["name"] for tool in whole["tools"]]:
            sys.exit("merge: these reports have different tools, so they are no parts of one run")
        for record in report["records"]:
            key = (name_of(record), record["tool"])
            if record["outcome"] != "not run" or key not in records:
                records[key] = record
        for case in report["cases"]:
            if case["caught"] != "not run" or case["name"] not in cases:
                cases[case["name"]] = case
    whole["records"], whole["cases"] = list(records.values()), list(cases.values())
    return whole


# --- pitfalls -------------------------------------------------------------------------------------------------------

def pitfalls(report):
    tools = [tool["name"] for tool in report["tools"]]
    counts = {}
    for record in report["records"]:
        for row in (record["pitfall"], "**all**"):
            counts.setdefault((row, record["tool"]), []).append(record["outcome"])
    detected = {}
    for case in report["cases"]:
        if case["detector"]:
            for row in (case["pitfall"], "**all**"):
                detected[row] = detected.get(row, 0) + 1
    names = pitfalls_of([report])
    rows = []
    for name in names + ["**all**"]:
        cases = [case for case in report["cases"] if name in (case["pitfall"], "**all**")]
        row = [f"**{name}**" if name in NUMBERED else name, len(cases)]
        for tool in tools:
            outcomes = [outcome for outcome in counts.get((name, tool), []) if outcome not in NOT_ASKED]
            row.append(f"{sum(outcome in CAUGHT for outcome in outcomes)} of {len(outcomes)}" if outcomes else "")
        row.append(detected.get(name, ""))
        row.append(sum(case["caught"] in BEFORE_IT_RUNS for case in cases))
        rows.append(row)
    return table(["pitfall", "mistakes"] + tools + ["seen only when it runs", "caught before it runs"], rows)


def listed(names, most=6):
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


# --- toolchains -----------------------------------------------------------------------------------------------------

def toolchains(reports, broken):
    """What each toolchain refuses, what it loses, and since when."""
    records = {}
    for report in reports: # several of one toolchain are parts of one run: the later wins
        for tool in report["tools"]:
            if tool.get("family", "gcc") not in ("gcc", "clang"):
                continue  # another tool: what it is asked about is no measure of a toolchain
            seen = records.setdefault(tool["name"], {})
            seen.update((name_of(record), record) for record in report["records"]
                        if record["tool"] == tool["name"] and record["outcome"] not in NOT_ASKED)
    rows = []
    for tool in sorted(set(records) | set(broken), key=lambda name: [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]):
        if tool in broken:
            rows.append([tool, "", "", "", "", "", f"cannot compile the headers: {broken[tool]}"])
            continue
        seen = list(records[tool].values())
        if not seen:
            rows.append([tool, "", "", "", "", "", "nothing was asked: its precompiled header failed"])
            continue
        counts = {outcome: sum(record["outcome"] == outcome for record in seen)
                  for outcome in ("refused by types", "refused by analysis", "silent", "not offered", "wrong")}
        reasons = {}
        for record in seen:
            if record["outcome"] == "silent":
                reason = re.split(r"[;:,]", record.get("silent_because", ""))[0].strip() or "not documented for this version"
                reasons[reason] = reasons.get(reason, 0) + 1
        holes = [f"{reason} ({count})" for reason, count in sorted(reasons.items(), key=lambda item: -item[1])[:3]]
        if counts["wrong"]:
            holes.append(f"it crashed ({counts['wrong']})")
        rows.append([tool, f"{counts['refused by types'] + counts['refused by analysis']} of {len(seen)}",
                     counts["refused by types"], counts["refused by analysis"], counts["silent"], counts["not offered"], "; ".join(holes)])
    text = table(["toolchain", "refused", "by types", "by analysis", "accepted", "refuses the right form", "what it accepts, the largest classes"], rows)

    # Since when: what a newer one refuses and the next older one of the same family does not.
    families = {}
    for tool in records:
        match = re.match(r"([a-z+-]+?)-(\d+)(.*)$", tool)
        if match:
            families.setdefault(match.group(1) + match.group(3), []).append((int(match.group(2)), tool))
    since = []
    for family in sorted(families):
        versions = [tool for _, tool in sorted(families[family]) if records[tool]]
        for older, newer in zip(versions, versions[1:]):
            gained = sorted(name for name, record in records[newer].items()
                            if record["outcome"] in CAUGHT and name in records[older] and records[older][name]["outcome"] not in CAUGHT)
            since.append(f"- {newer} refuses {len(gained)} that {older} does not" + (": " + listed(gained) if gained else ""))
    return text + ("\n\n" + "\n".join(since) if since else "")


# --- subjects -------------------------------------------------------------------------------------------------------

def subjects(reports):
    def score(cases):
        offered = [case for case in cases if case["caught"] not in ("not offered",) + NOT_ASKED]
        refused = sum(case["caught"] in CAUGHT for case in offered)
        return f"{refused} of {len(offered)}" if offered else ""

    rows = [[name] + [score([case for case in report["cases"] if case["pitfall"] == name]) for report in reports] for name in pitfalls_of(reports)]
    rows = [row for row in rows if any(row[1:])]
    rows.append(["**refused of offered**"] + [score(report["cases"]) for report in reports])
    rows.append(["**score**"] + [f"{100 * report['caught'] // report['judged']} %" if report["judged"] else "" for report in reports])
    rows.append(["not offered"] + [sum(case["caught"] == "not offered" for case in report["cases"]) for report in reports])
    asked = sorted({f"{tool['name']} ({tool['version']})" for report in reports for tool in report["tools"]})
    return table(["pitfall"] + [report["subject"] or report["project"] for report in reports], rows) + f"\n\nAsked: {', '.join(asked)}."


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("table", choices=("pitfalls", "toolchains", "subjects"))
    arguments.add_argument("reports", nargs="*")
    arguments.add_argument("--broken", action="append", default=[])
    arguments.add_argument("--json")
    arguments.add_argument("--readme")
    arguments.add_argument("--partly", default="")
    given = arguments.parse_args()
    if not given.reports and not given.broken:
        sys.exit("merge: name at least one conformance.json")
    reports = []
    for path in given.reports:
        try:
            report = json.load(open(path, encoding="utf-8"), strict=False)
        except (OSError, ValueError) as error:
            sys.exit(f"merge: {path}: {error}")
        if report.get("schema") != 1:
            sys.exit(f"merge: {path} has schema {report.get('schema')}, and 1 is what is read here")
        reports.append(report)
    broken = dict(entry.split("=", 1) for entry in given.broken)
    if given.table == "pitfalls":
        whole = together(reports)
        text = pitfalls(whole)
        missing = sum(record["outcome"] == "not run" for record in whole["records"])
        if missing:
            text += f"\n\nOf {len(whole['records'])} questions to a tool, {missing} were not part of that run."
    elif given.table == "toolchains":
        text = toolchains(reports, broken)
    else:
        text = subjects(reports)
    if given.partly:
        text += f"\n\nOnly a part of the suite was run: {given.partly}."
    print(text)
    if given.json:
        with open(given.json, "w", encoding="utf-8") as file:
            json.dump({"table": given.table, "broken": broken, "partly": given.partly, "reports": reports}, file)
    if given.readme:
        readme = open(given.readme, encoding="utf-8").read()
        pattern = re.compile(rf"(<!-- {given.table}: [^>]*-->\n).*?(<!-- /{given.table} -->)", re.S)
        if not pattern.search(readme):
            sys.exit(f"merge: {given.readme} has no '<!-- {given.table}: ... -->' with its '<!-- /{given.table} -->'")
        with open(given.readme, "w", encoding="utf-8") as file:
            file.write(pattern.sub(lambda match: f"{match.group(1)}\n{text}\n\n{match.group(2)}", readme))


if __name__ == "__main__":
    main()
