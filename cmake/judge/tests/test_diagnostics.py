# SPDX-License-Identifier: MIT
"""What the tools print, stored by store.py: every supported version is read in the same way."""
import json
import os
import unittest
from pathlib import Path

from judge import diagnostics, tools
from judge.tests import store

OUTPUTS = Path(__file__).parent / "outputs"
COMPILERS = sorted(path.stem for path in OUTPUTS.glob("*.json") if path.stem.startswith(("gcc-", "clang-1", "clang-2")))


def read(tool: str, source: str):
    entry = json.loads((OUTPUTS / f"{tool}.json").read_text("utf-8"))[source]
    call = tools.Call([], entry["status"], entry["output"], entry["nonce"], 0)
    return diagnostics.read(call, f"{source}.cpp", store.family_of(tool))


class Compilers(unittest.TestCase):
    def setUp(self):
        self.addCleanup(os.chdir, os.getcwd())
        os.chdir(store.SOURCES)

    def each(self, source: str):
        return [(tool, read(tool, source)) for tool in COMPILERS]

    def test_there_are_all_that_the_project_supports(self):
        self.assertLessEqual({"gcc-12", "clang-16", "clang-22"}, set(COMPILERS))

    def test_silence(self):
        for _, found in self.each("quiet"):
            self.assertEqual(found, [])

    def test_an_error_and_a_warning(self):
        for tool, found in self.each("plain"):
            self.assertIn(("error", [4]), [(diagnostic.kind, diagnostic.lines) for diagnostic in found])
            if tool.startswith("gcc"):
                self.assertIn(("warning", "unused-variable"), [(diagnostic.kind, diagnostic.flag) for diagnostic in found])

    def test_an_error_in_a_header_touches_the_line_that_caused_it(self):
        for _, found in self.each("chain"):
            self.assertEqual([(diagnostic.kind, Path(diagnostic.file).name, diagnostic.lines) for diagnostic in found], [("error", "chain.hpp", [4])])
            self.assertIn("must be one byte", found[0].text)

    def test_the_second_error_in_one_place_inherits_the_chain(self):
        for _, found in self.each("two_in_one_place"):
            self.assertEqual([diagnostic.lines for diagnostic in found], [[4], [4]])

    def test_the_reason_of_a_constraint_is_in_its_notes(self):
        for _, found in self.each("constraint"):
            self.assertRegex("\n".join(found[0].reasons), "Small|sizeof ?\\(T\\)")

    def test_a_deleted_function(self):
        for _, found in self.each("deleted"):
            self.assertEqual([diagnostic.lines[0] for diagnostic in found], [5])
            self.assertIn("deleted", found[0].text)

    def test_a_warning_that_counts_as_an_error_keeps_its_flag(self):
        for _, found in self.each("as_error"):
            self.assertEqual([(diagnostic.kind, diagnostic.flag) for diagnostic in found], [("error", "unused-result")])

    def test_a_message_of_two_lines_is_one_diagnostic(self):
        for _, found in self.each("newline"):
            self.assertEqual(len(found), 1)
            self.assertIn("first", found[0].text)
            self.assertIn("second", found[0].text)

    def test_what_is_quoted_is_no_diagnostic(self):
        for _, found in self.each("forged"):
            self.assertEqual([diagnostic.kind for diagnostic in found], ["warning"])

    def test_a_message_of_a_pragma_can_be_expected(self):
        for _, found in self.each("message"):
            self.assertEqual([(diagnostic.kind, diagnostic.lines) for diagnostic in found], [("warning", [2])])
            self.assertIn("hello", found[0].text)

    def test_identifiers_beyond_ascii_are_spelled_as_in_the_code(self):
        for _, found in self.each("beyond_ascii"):
            self.assertIn("'größe'", found[0].text)

    def test_a_missing_header_is_fatal(self):
        for _, found in self.each("missing_header"):
            self.assertTrue(found[0].is_fatal)

    def test_gcc_speaks_about_the_flow(self):
        self.assertIn("dangling-pointer", [diagnostic.flag for diagnostic in read("gcc-12", "flow")])


class OtherTools(unittest.TestCase):
    def setUp(self):
        self.addCleanup(os.chdir, os.getcwd())
        os.chdir(store.SOURCES)

    def test_each_finds_the_division_on_its_line(self):
        for tool in ("clang-tidy-22", "analyzer-22", "cppcheck-2"):
            with self.subTest(tool):
                self.assertEqual([diagnostic.number for diagnostic in read(tool, "division")], [4])

    def test_clang_tidy_that_cannot_read_a_case_is_fatal(self):
        self.assertTrue(read("clang-tidy-22", "missing_header")[0].is_fatal)


class Unreadable(unittest.TestCase):
    def call(self, output: str, family: str, nonce: str = "12345", status: int = 1):
        return diagnostics.read(tools.Call([], status, output, nonce, 0), "case.cpp", family)

    def test_a_line_that_nobody_coloured(self):
        for family in ("gcc", "clang", "tidy"):
            with self.subTest(family), self.assertRaises(diagnostics.Unreadable):
                self.call("case.cpp:7:5: error: static assertion failed: the reason\n", family)

    def test_the_colours_of_another_call(self):
        line = "\x1b[111110m\x1b[Kcase.cpp:7:5:\x1b[m\x1b[K \x1b[111111m\x1b[Kerror: \x1b[m\x1b[Kthe reason\n"
        self.assertEqual(len(self.call(line, "gcc", "11111")), 1)
        with self.assertRaises(diagnostics.Unreadable):
            self.call(line, "gcc", "22222")

    def test_an_error_without_a_place(self):
        with self.assertRaises(diagnostics.Unreadable) as raised:
            self.call("clang++: \x1b[0;1;31merror: \x1b[0m\x1b[1munknown option\x1b[0m\n", "clang")
        self.assertEqual(raised.exception.name, "unlocated error")

    def test_what_is_no_xml(self):
        with self.assertRaises(diagnostics.Unreadable):
            self.call("case.cpp:1:1: error: x\n", "cppcheck")


if __name__ == "__main__":
    unittest.main()
