# SPDX-License-Identifier: MIT
"""The pages about the pitfalls: what is read, what is made, and what is refused."""
import contextlib
import io
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import check_markdown  # noqa: E402
import guide  # noqa: E402

TOP = guide.TOP
TEXT = "# Group\n\n## locks: A lock is missing\n\nOne writes. It breaks.\n\nStart with: std_no_lock.\n"
CASE = "// SPDX-License-Identifier: MIT\n// Nobody locks std::vector<int>. More.\n// Rust: E0499  Line: 3\n#include <vector>\n"


def project(folder: str, text: str = TEXT) -> pathlib.Path:
    """A small project, with a README and one case."""
    top = pathlib.Path(folder)
    (top / "negative" / "locks").mkdir(parents=True)
    (top / "cmake" / "checks").mkdir(parents=True)
    (top / "negative" / "pitfalls.md").write_text(text)
    (top / "negative" / "locks" / "std_no_lock.cpp").write_text(CASE)
    (top / "README.md").write_text("# P\n\n<!-- five: made -->\n<!-- /five -->\n")
    (top / "cmake" / "checks" / "README.md").write_text("<!-- matrix: made -->\n<!-- /matrix -->\n")
    (top / "cmake" / "checks" / "matrix.py").write_text("print('| a |')\n")
    return top


def run(top: pathlib.Path, *arguments: str):
    """The exit status of the script, and what it printed."""
    with contextlib.redirect_stdout(io.StringIO()) as said:
        status = guide.main(arguments, top)
    return status, said.getvalue()


class Pages(unittest.TestCase):
    def test_what_was_written_is_up_to_date_until_a_case_changes(self):
        with tempfile.TemporaryDirectory() as folder:
            top = project(folder)
            self.assertEqual(run(top)[0], 1)
            self.assertEqual(run(top, "--write")[0], 0)
            self.assertEqual(run(top)[0], 0)
            (top / "negative" / "locks" / "std_another.cpp").write_text(CASE)
            status, said = run(top)
            self.assertEqual(status, 1)
            self.assertIn("negative/locks/README.md: differs", said)

    def test_a_page_lists_each_case_with_its_first_sentence(self):
        with tempfile.TemporaryDirectory() as folder:
            top = project(folder)
            run(top, "--write")
            page = (top / "negative" / "locks" / "README.md").read_text()
            self.assertIn("## Plain C++\n\n- [std_no_lock](std_no_lock.cpp): Nobody locks std::vector\\<int>. Rust: [E0499]", page.replace("\\>", ">"))

    def test_a_folder_without_a_text_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            top = project(folder)
            (top / "negative" / "new-kind").mkdir()
            (top / "negative" / "new-kind" / "case.cpp").write_text(CASE)
            self.assertIn("negative/new-kind has no text", run(top)[1])

    def test_a_text_without_a_folder_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            top = project(folder, TEXT + "\n## gone: Gone\n\nText.\n\nStart with: x.\n")
            self.assertIn("describes gone", run(top)[1])

    def test_a_case_that_is_to_be_read_first_exists(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertIn("names nothing_here", run(project(folder, TEXT.replace("std_no_lock", "nothing_here")))[1])

    def test_a_text_that_is_not_of_the_form_is_refused(self):
        for text in ("## Locks are missing\n\nText.\n", "Text first.\n", TEXT + "\n" + TEXT, "## locks: A\n\nText only.\n"):
            with self.assertRaises(ValueError):
                guide.read_pitfalls(text)


class Links(unittest.TestCase):
    def test_dead_links_are_found(self):
        with tempfile.TemporaryDirectory() as folder:
            top = pathlib.Path(folder)
            (top / "a.md").write_text("# One: two\n[here](#one-two) [b](b.md) [no](c.md) [no](#three) `[code](d.md)`\n```\n[e](e.md)\n```\n")
            (top / "b.md").write_text("[a](a.md#one-two) [out](https://example.org/x)\n")
            seen, dead = check_markdown.dead_links(folder)
            self.assertEqual((seen, [link for _, link, _ in dead]), (5, ["c.md", "#three"]))


class Readme(unittest.TestCase):
    def test_it_is_short(self):
        self.assertLessEqual(len((TOP / "README.md").read_text("utf-8").splitlines()), 200)

    def test_its_message_is_one_of_the_library(self):
        text = " ".join((TOP / "README.md").read_text("utf-8").split())
        headers = " ".join(path.read_text("utf-8") for path in (TOP / "include").rglob("*.hpp"))
        said = text.split("call to deleted function 'spawn': ")[1].split(" ```")[0]
        for words in ("the worker would borrow data that may die before it",):
            self.assertIn(words, said)
            self.assertIn(words, headers)

    def test_its_lines_are_those_of_the_case(self):
        case = (TOP / "negative" / "borrow-without-move" / "spawn_passes_string_view.cpp").read_text("utf-8")
        readme = (TOP / "README.md").read_text("utf-8")
        for line in case.splitlines():
            if "fearless::spawn(" in line:
                self.assertIn(line.strip(), readme)


if __name__ == "__main__":
    unittest.main()
