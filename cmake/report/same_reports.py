# SPDX-License-Identifier: MIT
"""Do two reports say the same? Times, folders and the advice are left out.

Usage: python3 cmake/report/same_reports.py <one.json> <other.json>

Exit code 0 if they do; else 1, and the first differences are printed.
"""
import json
import sys

APART = {"began", "ended", "build", "next", "seconds", "command", "said", "kept"}


def keyed(report):
    """What is compared, under names."""
    found = {key: value for key, value in report.items() if key not in APART | {"cases", "records"}}
    for case in report["cases"]:
        found[f"case {case['name']}"] = {key: value for key, value in case.items() if key not in APART}
    for record in report["records"]:
        name = f"record {record['pitfall']}/{record['mistake']} {record['tool']}"
        found[name] = {key: value for key, value in record.items() if key not in APART}
    return found


def main():
    if sys.argv[1:] in (["--help"], ["-h"]):
        print(__doc__)
        sys.exit(0)
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    one, other = (keyed(json.load(open(path, encoding="utf-8"))) for path in sys.argv[1:])
    different = [key for key in sorted(set(one) | set(other)) if one.get(key) != other.get(key)]
    for key in different[:10]:
        print(f"{key}:\n  {one.get(key)}\n  {other.get(key)}")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
