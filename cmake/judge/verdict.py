# SPDX-License-Identifier: MIT
"""What was expected against what was said.

An expectation claims a diagnostic if the severities are equal, the diagnostic touches the expectation's line, and its
message contains the text. A diagnostic touches its own line and those of its instantiation chain (GCC's "required from",
Clang's "requested here", macro expansions), as far as they are in the case. If the message itself says that overload
resolution, a constraint or a deleted function is the matter, the text may also be in those notes that give the reason;
never in a list of candidates, which names the right concept in an arity error, too. A diagnostic is claimed once, by the
first expectation that fits. Passing means: all expectations are met, all diagnostics are claimed.
"""
import re
from dataclasses import dataclass, field
from typing import List

from .diagnostics import Diagnostic
from .notation import Expectation, Question

REFUSED = "refused for the documented reason"
SILENT = "silent, as documented"
REASON_IN_NOTES = re.compile(r"no (?:matching|match for|viable|type named)|invalid operands|constraint|deleted|cannot call"
                             r"|template argument|ambiguous|static assertion")


@dataclass
class Verdict:
    """`wrong` is empty if the case is judged right, else the name of what is wrong."""
    sentence: str
    wrong: str = ""
    unclaimed: List[Diagnostic] = field(default_factory=list)
    expected_unmet: List[Expectation] = field(default_factory=list)
    by: str = ""  # types or analysis, for a refusal

    @property
    def name(self) -> str:
        return "wrong" if self.wrong else "refused" if self.sentence == REFUSED else "silent"

    @property
    def line(self) -> str:
        text = f"WRONG ({self.wrong}): {self.sentence}" if self.wrong else self.sentence
        return "negative-test verdict: " + text.replace("\n", " ")


def one_line(text: str) -> str:
    return text.replace("\n", "\\n")


def _says(diagnostic: Diagnostic, text: str) -> bool:
    text = text.replace("\u2018", "'").replace("\u2019", "'")
    if text in diagnostic.text:
        return True
    return bool(REASON_IN_NOTES.search(diagnostic.text)) and text in "\n".join(diagnostic.reasons)


def refused_by(diagnostics: List[Diagnostic]) -> str:
    """The one definition of the two first lines of defence: a refusal is the types' if there is an error without a warning's
    flag, or an ignored [[nodiscard]] result; else it is an analysis that found it."""
    by_types = any(diagnostic.kind == "error" and diagnostic.flag in ("", "unused-result", "unused-value") for diagnostic in diagnostics)
    return "types" if by_types else "analysis"


def judge(question: Question, diagnostics: List[Diagnostic], tool: str, family: str) -> Verdict:
    if question.silent_because:
        if not diagnostics:
            return Verdict(SILENT)
        first = diagnostics[0]
        return Verdict(f"{tool} is documented to accept this and does not any more: promote the case, replace -silent by "
                       f"{family}-{first.kind} {{{{...}}}} at {first.at}", "not silent", diagnostics)
    if not diagnostics:
        return Verdict(f"{tool} accepts the mistake without diagnostics: make the library or the flags refuse it, or document it "
                       f"with // {family}-silent {{{{why}}}}", "accepted", expected_unmet=question.expectations)

    claimed = set()
    unmet: List[Expectation] = []
    wrong_line, wrong_count = [], []
    for expectation in question.expectations:
        found = 0
        elsewhere = ""
        for index, diagnostic in enumerate(diagnostics):
            if index in claimed or found >= expectation.maximum or diagnostic.kind != expectation.kind:
                continue
            if not _says(diagnostic, expectation.text):
                continue
            if expectation.line in diagnostic.lines:
                claimed.add(index)
                found += 1
            else:
                elsewhere = diagnostic.at
        if found < expectation.minimum:
            unmet.append(expectation)
            if found:
                wrong_count.append(f"{expectation}: {found} instead of {expectation.minimum}")
            elif elsewhere:
                wrong_line.append(f"{expectation}: it is at {elsewhere}")

    surplus = [diagnostic for index, diagnostic in enumerate(diagnostics) if index not in claimed]
    if wrong_line:
        return Verdict(f"{wrong_line[0]}; move the expectation, or give its distance as in @-1", "wrong line", surplus, unmet)
    if wrong_count:
        return Verdict(f"{wrong_count[0]}; fix the case, or its count", "wrong count", surplus, unmet)
    if unmet and surplus:
        return Verdict(f"it is refused, but not for the documented reason: no {unmet[0]}", "wrong reason", surplus, unmet)
    if unmet:
        return Verdict(f"no {unmet[0]}", "unmet expectation", surplus, unmet)
    if surplus:
        kind = "error" if any(diagnostic.kind == "error" for diagnostic in surplus) else "warning"
        return Verdict(f"{len(surplus)} more than the case expects: remove what causes it, or expect it", f"surplus {kind}", surplus)
    return Verdict(REFUSED, by=refused_by(diagnostics))
