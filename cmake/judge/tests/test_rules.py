# SPDX-License-Identifier: MIT
"""The table of rules."""
import contextlib
import io
import tempfile
import unittest
from pathlib import Path

from judge import notation, rules


class Planted(unittest.TestCase):
    def result(self, text: str) -> int:
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
            (Path(folder) / "race.cpp").write_text(text)
            notation.read.cache_clear()
            return rules.check_tags(Path(folder))

    def test_words_are_checked(self):
        report = "// Report: tsan {{data race}}\n"
        self.assertEqual(self.result("// Two threads.\n// Breaks: data race  Rule: CP.2\n" + report), 0)
        self.assertEqual(self.result("// Two threads.\n" + report), 1)
        self.assertEqual(self.result("// Two threads.\n// Breaks: data rase\n" + report), 1)
        self.assertEqual(self.result("// Two threads.\n// Breaks: data race  Rule: CP.99\n" + report), 1)
        self.assertEqual(self.result("// A correct program.\n"), 1)


class Table(unittest.TestCase):
    def test_it_names_each_case_and_is_compared(self):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as said:
            top = Path(folder)
            (top / "locks").mkdir()
            (top / "locks" / "held.cpp").write_text("// Wrong.\n// Rust: none  Line: 1  Breaks: deadlock  Rule: CON56-CPP\nint x;\n")
            notation.read.cache_clear()
            table = rules.table(top)
            self.assertIn("| 1: [locks/held](locks/held.cpp) |", table)
            self.assertIn("CERT C++: 1 of ", table)
            self.assertIn(f"| CP.2 | {rules.RULES['CP.2']} | none |", table)
            kept = top / "RULES.md"
            kept.write_text(table)
            self.assertEqual(rules.compare(top, kept), 0)
            kept.write_text(table.replace("held", "free"))
            self.assertEqual(rules.compare(top, kept), 1)
            self.assertIn("--write", said.getvalue())
