# SPDX-License-Identifier: MIT
"""Expectations made from what the tools say."""
import tempfile
import unittest
from pathlib import Path

from judge import bless, notation
from judge.diagnostics import Diagnostic

CASE = Path("case.cpp")


def said(text: str, line: int, reasons=()) -> Diagnostic:
    return Diagnostic("error", text, "case.cpp", line, [line], list(reasons))


class Suggestions(unittest.TestCase):
    def test_what_a_static_assertion_says_is_the_reason(self):
        both = {"gcc": [said("static assertion failed: must be one byte", 4)],
                "clang": [said("static assertion failed due to requirement 'sizeof(int) == 1': must be one byte", 4)]}
        self.assertEqual(bless.expectations(CASE, both), [(4, "expected-error {{must be one byte}}")])

    def test_a_name_that_is_a_sentence_is_the_reason(self):
        both = {"gcc": [said("use of deleted function 'spawn() [with Because = refused::E0277_not_Send__use_Arc_for_Rc]'", 4)],
                "clang": [said("call to deleted function 'spawn'", 4, ["candidate [Because = refused::E0277_not_Send__use_Arc_for_Rc] is deleted"])]}
        self.assertEqual(bless.expectations(CASE, both), [(4, "expected-error {{E0277_not_Send__use_Arc_for_Rc}}")])

    def test_what_both_say_is_said_once(self):
        both = {"gcc": [said("use of deleted function 'void climb(bool)'", 4)], "clang": [said("call to deleted function 'climb'", 4)]}
        self.assertEqual(bless.expectations(CASE, both), [(4, "expected-error {{deleted function}}")])

    def test_what_differs_is_said_of_each(self):
        both = {"gcc": [said("cannot convert 'A' to 'B'", 4)], "clang": [said("no viable conversion from 'A' to 'B'", 4)], "tidy": [said("x [-Wfoo]", 5)]}
        self.assertEqual(bless.expectations(CASE, both), [(4, "clang-error {{no viable conversion from 'A' to 'B'}}"),
                                                          (4, "gcc-error {{cannot convert 'A' to 'B'}}"), (5, "tidy-error {{x}}")])

    def test_they_are_well_formed(self):
        for text in ("a {{ b }} c", "x", "no match for 'operator<<'"):
            line = bless.suggestion(CASE, said(text, 1), "gcc").partition(": ")[2]
            self.assertEqual(notation.parse(CASE, f"f(); {line}\n").complaints, [])

    def test_they_are_written_in_place_of_what_was_there(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "case.cpp"
            path.write_text("int main() {\n    f(); // gcc-error {{old}} clang-silent {{why}}\n    g();\n    // gcc-error@-1 {{old}}\n}\n")
            bless.write(path, [(2, "gcc-error {{new}}"), (3, "gcc-error 2 {{more}}")])
            self.assertEqual(path.read_text(), "int main() {\n    f(); // gcc-error {{new}} clang-silent {{why}}\n    g(); // gcc-error 2 {{more}}\n}\n")


if __name__ == "__main__":
    unittest.main()
