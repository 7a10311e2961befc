# SPDX-License-Identifier: MIT
"""Nothing counts that was made of other contents, or in another run."""
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from judge import content, records

SHOW = Path(__file__).parent.parent / "show.sh"


class Scratch(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        content.file_digest.cache_clear()
        self.addCleanup(content.file_digest.cache_clear)


class Kept(Scratch):
    def test_a_verdict_counts_while_all_that_was_read_is_the_same(self):
        header = self.folder / "header.hpp"
        header.write_text("old")
        store = content.Store(self.folder / "kept")
        store.put("ab12", {"sentence": "fine"}, [str(header)])
        self.assertEqual(store.get("ab12"), {"sentence": "fine"})
        self.assertIsNone(store.get("ab13"))
        header.write_text("new")
        os.utime(header, (1, 1))  # an older time says nothing
        content.file_digest.cache_clear()
        self.assertIsNone(store.get("ab12"))
        header.write_text("old")
        content.file_digest.cache_clear()
        self.assertIsNotNone(store.get("ab12"))
        header.unlink()
        content.file_digest.cache_clear()
        self.assertIsNone(store.get("ab12"))

    def test_a_broken_entry_is_none(self):
        store = content.Store(self.folder)
        store.put("ab12", {}, [])
        next(self.folder.rglob("*.json")).write_text("{")
        self.assertIsNone(store.get("ab12"))

    def test_a_new_header_changes_the_names_below_a_directory(self):
        before = content.names_below(str(self.folder))
        (self.folder / "hides_another.hpp").touch()
        content.names_below.cache_clear()
        self.assertNotEqual(content.names_below(str(self.folder)), before)

    def test_dependencies_with_spaces(self):
        rule = self.folder / "x.d"
        rule.write_text("x.o: /a/b\\ c.hpp \\\n /d.hpp\n")
        self.assertEqual(content.read_dependencies(rule), ["/a/b c.hpp", "/d.hpp"])


class Shown(Scratch):
    def show(self) -> str:
        return subprocess.run(["sh", str(SHOW), str(self.folder / "a" / "b" / "gcc-12.verdict"), "the test"], capture_output=True, text=True, check=False).stdout

    def write(self, run: str) -> None:
        file = records.verdict_file(self.folder, "a/b", "gcc-12")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{run}\nnegative-test verdict: silent, as documented\n")

    def own_run(self) -> str:
        """This process is the parent of show.sh, as ctest is."""
        fields = Path("/proc/self/stat").read_text().rpartition(") ")[2].split() if Path("/proc/self/stat").exists() else []
        return f"{os.getpid()} {fields[19]}" if fields else str(os.getpid())

    def test_a_verdict_of_this_run(self):
        self.write(self.own_run())
        self.assertEqual(self.show(), "negative-test verdict: silent, as documented\n")

    def test_a_missing_one_and_one_of_another_run(self):
        self.assertIn("WRONG (not judged)", self.show())
        for run in ("1 1", "", f"{os.getpid()} 1"):
            self.write(run)
            self.assertIn("WRONG (not judged)", self.show())

    def test_a_record_of_another_run_is_none(self):
        records.write(self.folder, "a/b", "gcc-12", "", {"verdict": "silent"})
        self.assertEqual(records.read(self.folder, "a/b", "gcc-12", records.this_run()), {"verdict": "silent"})
        self.assertIsNone(records.read(self.folder, "a/b", "gcc-12", "1 1"))
        records.forget(self.folder, "a/b", "gcc-12")
        self.assertIsNone(records.read(self.folder, "a/b", "gcc-12", records.this_run()))

    def test_stems_that_differ_behind_a_dot_share_no_file(self):
        self.assertNotEqual(records.record_file(self.folder, "f/a.one", "g"), records.record_file(self.folder, "f/a.two", "g"))
        self.assertNotEqual(records.record_file(self.folder, "fold.er/x", "g"), records.record_file(self.folder, "fold/er/x", "g"))
        self.assertTrue(json)


if __name__ == "__main__":
    unittest.main()
