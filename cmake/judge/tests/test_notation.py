# SPDX-License-Identifier: MIT
"""The notation of a case."""
import time
import unittest
from pathlib import Path

from judge import notation

CANARIES = Path(__file__).parent.parent / "canaries"


def case_of(text: str) -> notation.Case:
    return notation.parse(Path("case.cpp"), text)


class Expectations(unittest.TestCase):
    def one(self, comment: str) -> notation.Directive:
        case = case_of(f"int x;\nint y; // {comment}\n")
        self.assertEqual(case.complaints, [])
        self.assertEqual(len(case.directives), 1)
        return case.directives[0]

    def test_a_plain_one(self):
        self.assertEqual(self.one("expected-error {{no match}}"), notation.Directive("expected", "", "", "error", 2, 1, 1, "no match"))

    def test_lines_counts_and_versions(self):
        self.assertEqual(self.one("clang>=22-warning@-1 2+ {{x}}"), notation.Directive("clang", ">=", "22", "warning", 1, 2, notation.UNLIMITED, "x"))
        self.assertEqual(self.one("cppcheck<2.11-error@+1 3 {{x}}"), notation.Directive("cppcheck", "<", "2.11", "error", 3, 3, 3, "x"))

    def test_a_text_that_ends_in_a_brace(self):
        self.assertEqual(self.one("gcc-error {{S{}}}").text, "S{}")

    def test_versions_are_compared_by_number(self):
        case = case_of("f(); // clang>=9-error {{x}} clang<9-error {{y}}\n")
        self.assertEqual([expectation.text for expectation in case.for_tool("clang", "10.0.1").expectations], ["x"])

    def test_every_malformed_canary_is_malformed(self):
        malformed = list(CANARIES.glob("malformed_*.cpp"))
        self.assertGreater(len(malformed), 15)
        for path in malformed:
            with self.subTest(path.name):
                case = notation.read(path)
                self.assertTrue(case.for_tool("gcc", "12").complaints and case.for_tool("clang", "22").complaints)

    def test_quotes_in_the_code_and_in_the_comment(self):
        for code in ("f('\\\"');", 'f("http://a");', "f('\"');", 'f(R"(// {{)");', "f(1'000'000);", "f(0xA'B, '\\'');", "f(u8'a');", "/* don't */ f();",
                     "f(L\"a\", u'b');", "x = 12'345u;"):
            with self.subTest(code):
                case = case_of(f'{code} // expected-error {{{{x}}}} and a "\n')
                self.assertEqual((len(case.directives), case.complaints), (1, []))

    def test_an_expectation_in_a_literal_is_none(self):
        case = case_of('const char* s = "// expected-error {{x}}";\n')
        self.assertEqual((case.directives, case.complaints), ([], []))

    def test_what_is_swallowed_is_a_complaint(self):
        for line in ("#error can't do // gcc-error {{can't}}", ')"; // expected-error {{a "b" c}}', "f(8'a'); // expected-error {{'f'}}"):
            with self.subTest(line):
                case = case_of(f"{line}\n")
                self.assertTrue(case.directives or case.complaints)

    def test_an_expectation_in_a_block_comment_is_malformed(self):
        self.assertTrue(case_of("f(); /* expected-error {{x}} */\n").complaints)


class Tags(unittest.TestCase):
    def test_all(self):
        case = case_of("// What is wrong.\n// Rust: E0373, E0597\n// Line: 1\n// Detector: sanitizers/races/count\nint main() {}\n// Rust: none\n")
        self.assertEqual((case.rust, case.line, case.detector), (["E0373", "E0597"], 1, "sanitizers/races/count"))
        self.assertEqual(notation.sentence_of("// SPDX-License-Identifier: MIT\n// What is wrong,\n// in two lines.\n// Rust: none\n"), "What is wrong, in two lines.")

    def test_what_breaks_and_the_rules_share_the_line(self):
        case = case_of("// Wrong.\n// Rust: E0373  Line: 3  Breaks: data race, use after free  Rule: CP.2, MISRA 6.8.1\nint x; // tidy-warning {{x}}\n")
        self.assertEqual((case.rust, case.line, case.breaks, case.rules),
                         (["E0373"], 3, ["data race", "use after free"], ["CP.2", "MISRA 6.8.1"]))
        case = case_of("// Wrong.\n// Rust: none  Line: 1\n// Breaks: hang\nint x; // expected-error {{x}}\n")
        self.assertEqual((case.rust, case.line, case.breaks, case.rules), (["none"], 1, ["hang"], []))
        self.assertEqual(notation.sentence_of("// Wrong.\n// Breaks: hang\n// More.\n"), "Wrong.")

    def refusal(self, tags: str) -> str:
        case = case_of(f"// Rust: none  Line: 1  {tags}\nint x; // expected-error {{{{x}}}}\n")
        found = notation.missing_reason(case, case.for_tool("gcc", "12"), "gcc-12", "gcc", ["Rust", "Line", "Breaks", "Rule"], None)
        return found[1] if found else ""

    def test_misspelt_and_missing_words_are_refused(self):
        self.assertEqual(self.refusal("Breaks: data race  Rule: CON50-CPP"), "")
        self.assertEqual(self.refusal("Breaks: nothing"), "")
        self.assertIn("'data races' is none", self.refusal("Breaks: data races"))
        self.assertIn("'' is none", self.refusal("Breaks: hang,"))
        self.assertIn("must name what goes wrong", self.refusal(""))
        self.assertTrue(self.refusal("breaks: hang"))
        self.assertIn("CON57-CPP", self.refusal("Breaks: hang  Rule: CON57-CPP"))

    def test_behind_the_mark_that_editors_write(self):
        path = Path(self.id())
        path.write_bytes(b"\xef\xbb\xbf// Rust: none\n// Line: 2\n")
        self.addCleanup(path.unlink)
        self.assertEqual((notation.read(path).rust, notation.read(path).line), (["none"], 2))

    def test_they_are_unknown_to_a_project_that_does_not_ask(self):
        case = case_of("int f; // expected-error {{x}}\n")
        question = case.for_tool("gcc", "12")
        self.assertIsNone(notation.missing_reason(case, question, "gcc-12", "gcc", [], None))
        self.assertEqual(notation.missing_reason(case, question, "gcc-12", "gcc", ["Rust"], None)[0], "no reason")


class Lines(unittest.TestCase):
    def test_carriage_returns_and_separators_of_unicode(self):
        self.assertEqual(case_of("a;\r\nb; // gcc-error {{x}}\r\n").directives[0].line, 2)
        self.assertEqual(case_of("a\u2028b;\nc; // gcc-error {{x}}\n").directives[0].line, 2)

    def test_long_lines_take_no_time(self):
        began = time.process_time()
        for filler in ("x" * 300000, "1+" * 150000, "exp" * 100000, "a-" * 150000, '"' * 100000, "1" * 300000, "1'" * 100000 + "1"):
            case = case_of(f"/* {filler} */ undeclared(); // expected-error {{{{undeclared}}}}\n")
            self.assertEqual(len(case.directives), 1)
        self.assertLess(time.process_time() - began, 20)  # it was minutes for one, and quadratic


if __name__ == "__main__":
    unittest.main()
