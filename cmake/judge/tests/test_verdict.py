# SPDX-License-Identifier: MIT
"""What was expected against what was said."""
import unittest

from judge.diagnostics import Diagnostic
from judge.judging import why_it_died
from judge.notation import Expectation, Question
from judge.tools import FAMILIES, Call, Tool
from judge.verdict import judge, refused_by


def error(text: str, *lines: int, reasons=()) -> Diagnostic:
    return Diagnostic("error", text, "case.cpp", lines[0], list(lines), list(reasons))


def expect(text: str, line: int, kind: str = "error", minimum: int = 1, maximum: int = 1) -> Expectation:
    return Expectation(kind, line, minimum, maximum, text)


class Verdicts(unittest.TestCase):
    def wrong(self, expectations, found, silent=""):
        return judge(Question(list(expectations), silent), list(found), "gcc-12", "gcc").wrong

    def test_right(self):
        self.assertEqual(self.wrong([expect("no match", 3)], [error("no match for 'f'", 3)]), "")

    def test_the_names_of_what_is_wrong(self):
        self.assertEqual(self.wrong([expect("x", 3)], []), "accepted")
        self.assertEqual(self.wrong([expect("x", 3)], [error("x", 4)]), "wrong line")
        self.assertEqual(self.wrong([expect("x", 3)], [error("y", 3)]), "wrong reason")
        self.assertEqual(self.wrong([expect("x", 3, "warning")], [error("x", 3)]), "wrong reason")
        self.assertEqual(self.wrong([expect("x", 3)], [error("x", 3), error("y", 3)]), "surplus error")
        self.assertEqual(self.wrong([expect("x", 3), expect("y", 3)], [error("x", 3)]), "unmet expectation")
        self.assertEqual(self.wrong([expect("x", 3, minimum=2, maximum=2)], [error("x", 3)]), "wrong count")
        self.assertEqual(self.wrong([], [error("x", 3)], "why"), "not silent")
        self.assertEqual(self.wrong([], [], "why"), "")

    def test_one_diagnostic_is_claimed_once(self):
        self.assertEqual(self.wrong([expect("x", 3), expect("x", 3)], [error("x", 3)]), "unmet expectation")

    def test_the_chain_counts(self):
        self.assertEqual(self.wrong([expect("x", 9)], [error("x", 3, 9)]), "")

    def test_a_reason_counts_only_where_the_message_says_that_there_is_one(self):
        self.assertEqual(self.wrong([expect("Send", 3)], [error("no matching function", 3, reasons=["'Send<int>' evaluated to false"])]), "")
        self.assertEqual(self.wrong([expect("Send", 3)], [error("unused variable", 3, reasons=["'Send<int>' evaluated to false"])]), "wrong reason")


class LineOfDefence(unittest.TestCase):
    def test_one_definition(self):
        self.assertEqual(refused_by([error("use of deleted function", 1)]), "types")
        self.assertEqual(refused_by([error("x [-Werror=consumed]", 1)]), "analysis")
        self.assertEqual(refused_by([error("x [-Werror,-Wthread-safety]", 1)]), "analysis")
        self.assertEqual(refused_by([error("ignoring return value [-Werror=unused-result]", 1)]), "types")
        self.assertEqual(refused_by([error("x [-Werror=consumed]", 1), error("y", 1)]), "types")


class Ends(unittest.TestCase):
    def died(self, family, status, output, timed_out=False):
        verdict = why_it_died(Call([], status, output, "", 0, timed_out), Tool(family, FAMILIES[family], "22", family))
        return verdict.wrong if verdict else ""

    def test_a_tool_that_dies_refuses_nothing(self):
        self.assertEqual(self.died("gcc", 1, "a.cpp:1:1: error: x"), "")
        self.assertEqual(self.died("gcc", 1, "", timed_out=True), "timeout")
        self.assertEqual(self.died("gcc", -11, ""), "killed")
        self.assertEqual(self.died("gcc", 4, "internal compiler error: in f"), "crash")

    def test_clang_tidy_without_a_check_judges_nothing(self):
        self.assertEqual(self.died("tidy", 1, "Error: no checks enabled.\nUSAGE: clang-tidy"), "no checks")


if __name__ == "__main__":
    unittest.main()
