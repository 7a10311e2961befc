# SPDX-License-Identifier: MIT
"""Which tests there are."""
import os
import tempfile
import unittest
from pathlib import Path

from judge import notation, registry

CASE = "// Rust: none\n// Line: 1\nint x; // expected-error {{x}}\n"


class Suites(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.top = Path(scratch.name)
        self.cases = self.top / "cases"
        notation.read.cache_clear()

    def add(self, name: str, text: str = CASE) -> None:
        file = self.cases / f"{name}.cpp"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def register(self, *more: str) -> registry.Registered:
        notation.read.cache_clear()
        suite = self.top / "suite.txt"
        suite.write_text("\n".join([f"prefix neg", f"directory {self.cases}", f"folder {self.top / 'build'}", "tool gcc-12 gcc 12.2 /usr/bin/g++",
                                    "tool clang-tidy-22 tidy 22.1 /usr/bin/clang-tidy", *more]) + "\n")
        return registry.register(suite)

    def names(self, *more: str):
        return [case["name"] for case in self.register(*more).cases]

    def test_odd_names_are_names(self):
        for name in ("f/a.one", "f/a.two", "fold.er/x", "fold/er/x", "f/a[1]", "f/größe", "at@x@/y", "no_folder"):
            self.add(name)
        self.assertEqual(len(self.names()), 8)

    def test_folders_behind_links_count_once(self):
        self.add("f/a")
        (self.top / "elsewhere").mkdir()
        (self.top / "elsewhere" / "b.cpp").write_text(CASE)
        os.symlink(self.top / "elsewhere", self.cases / "linked")
        os.symlink(self.cases, self.cases / "f" / "round")
        self.assertEqual(self.names(), ["f/a", "linked/b"])

    def test_what_is_no_file_is_no_case(self):
        self.add("f/a")
        os.symlink("me@host.1", self.cases / "f" / ".#a.cpp")
        os.symlink("nowhere", self.cases / "f" / "gone.cpp")
        self.assertEqual(self.names(), ["f/a"])

    def test_names_that_tests_of_the_judge_have_are_refused(self):
        for name in ("f/judged", "f/judged-2", "judge/a", "judge", "f/a;b", "f/a${x}"):
            with self.subTest(name):
                self.add(name)
                with self.assertRaises(registry.Refused):
                    self.register()
                (self.cases / f"{name}.cpp").unlink()

    def test_a_misspelt_folder_names_the_nearest(self):
        self.add("borrow/a")
        with self.assertRaises(registry.Refused) as raised:
            self.register("case borow")
        self.assertIn("Did you mean borrow", str(raised.exception))
        self.assertEqual(self.names("case borrow"), ["borrow/a"])
        self.assertEqual(self.names("case borrow/a.cpp"), ["borrow/a"])

    def test_other_tools_judge_what_mentions_them(self):
        self.add("f/a")
        self.add("f/b", CASE + "int y; // tidy-warning {{y}}\n")
        self.add("f/c", CASE + "int y; // tidy<20-warning {{y}}\n")
        self.assertEqual([case["asked"] for case in self.register().cases], [["gcc-12"], ["gcc-12", "clang-tidy-22"], ["gcc-12"]])

    def test_shards_are_parts_of_the_whole(self):
        for number in range(40):
            self.add(f"f{number % 7}/c{number}")
        whole = {test for groups in self.register().groups.values() for test in groups}
        parts = [{test for groups in self.register(f"shard {number}/4").groups.values() for test in groups} for number in range(1, 5)]
        self.assertEqual(set().union(*parts), whole)
        self.assertEqual(sum(len(part) for part in parts), len(whole))
        with self.assertRaises(registry.Refused):
            self.register("shard 5/4")

    def test_a_case_that_came_later_is_seen(self):
        self.add("f/a")
        registered = self.register()
        registry.write(registered)
        registered_file = self.top / "build" / "registered.json"
        self.assertEqual(registry.differences(self.top / "suite.txt", registered_file), ([], []))
        self.add("f/b")
        self.assertEqual(registry.differences(self.top / "suite.txt", registered_file), (["f/b"], []))
        (self.cases / "f" / "b.cpp").unlink()
        (self.cases / "f" / "a.cpp").unlink()
        self.add("f/c")
        notation.read.cache_clear()
        self.assertEqual(registry.differences(self.top / "suite.txt", registered_file), (["f/c"], ["f/a"]))


if __name__ == "__main__":
    unittest.main()
