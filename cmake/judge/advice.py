# SPDX-License-Identifier: MIT
"""One sentence: what to do next to catch more."""
import re
from collections import Counter
from typing import Dict, List, Tuple

NAMES = {"tidy": "clang-tidy", "libcxx": "Clang with libc++", "analyzer": "Clang's static analyzer"}


def _speaker(uncaught: List[Dict], tools: List[Dict], missing: List[Dict]) -> Tuple[int, str]:
    """Who else would speak about most of them: how many, and what to do."""
    speakers = Counter(speaker for case in uncaught for speaker in case["speakers"] if speaker != "expected")
    families = {tool["family"] for tool in tools}
    hints = {entry["family"]: entry["hint"] for entry in missing}
    best, hint = 0, ""
    for speaker, gain in sorted(speakers.items()):
        family = re.split(r"[<>=]", speaker)[0]
        version = re.search(r"[0-9.]+$", speaker)
        if gain <= best or (family in families and not version):
            continue
        what = NAMES.get(family, family) + (f" {version[0]}" if version else "")
        best = gain
        if family in hints:
            hint = f"install {what} ({hints[family]}) and configure again"
        elif family in families:
            hint = f"let {what} judge, too"
        else:
            hint = f"let {what} judge, too (preset conformance, or -D NEGATIVE_TEST_TOOLS=all)"
    return best, hint


def next_step(red: int, wrong: int, unseen: List[str], uncaught: List[Dict], caught: int, tools: List[Dict], missing: List[Dict],
              seen_by_detector: int, is_subject: bool, has_detectors: bool) -> str:
    detected = sum(bool(case["detector"]) for case in uncaught)
    gain, hint = _speaker(uncaught, tools, missing)
    if red or (wrong and not unseen):
        return f"fix what is red ({max(red, wrong)} tests): ctest --rerun-failed --output-on-failure"
    if unseen:
        return f"fix what a detector does not see, or reports where nothing is wrong: {', '.join(unseen)}"
    if is_subject:
        return "look at a mistake that it accepts: ctest -V -R <pitfall>; all subjects side by side: cmake/compare.sh"
    if not caught and not uncaught:
        return "no case was judged in this run: ctest -L <pitfall> chooses some, plain ctest all"
    if gain > detected:
        return f"{hint}: it reports {gain} of the {len(uncaught)} mistakes that nobody caught"
    if detected:
        return (f"cmake --workflow --preset tsan, then asan, then this again: of the {len(uncaught)} mistakes that nobody caught, "
                f"{detected} are seen when they run")
    if missing:
        return "install " + ", ".join(f"{entry['wish']} ({entry['hint']})" for entry in missing) + " for a second opinion"
    if uncaught:
        return f"nothing known catches: {', '.join(case['name'] for case in uncaught)}"
    if not has_detectors:
        return "nothing: all is caught"
    if not seen_by_detector:
        return "all that was judged is caught; the races are next: cmake --workflow --preset tsan"
    return "nothing: all is caught, the races too; the target catalogue makes a site of it"
