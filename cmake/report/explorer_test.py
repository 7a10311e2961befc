# SPDX-License-Identifier: MIT
"""The link to Compiler Explorer holds what it should. It cannot be opened here, so its form is what is tested."""
import re
import unittest

import explorer

HEADER = "https://example.org/fearless_single.hpp"
CASE = "#include <fearless/fearless.hpp>\n#include <fearless/checked.hpp>\n\n#include <vector>\n\nint main() { /* ü \u00ff? >>> */ }\n"


class ALink(unittest.TestCase):
    def test_is_one_segment_of_an_address(self):
        link = explorer.link(CASE, HEADER)
        self.assertRegex(link, r"^https://godbolt\.org/clientstate/[A-Za-z0-9%]+$")
        self.assertNotIn("/", link[len(explorer.SITE):])

    def test_holds_the_case_and_both_compilers(self):
        session, = explorer.read(explorer.link(CASE, HEADER))["sessions"]
        self.assertEqual(session["language"], "c++")
        self.assertEqual([compiler["id"] for compiler in session["compilers"]], list(explorer.COMPILERS))
        self.assertTrue(all("-DPITFALL=1" in compiler["options"] for compiler in session["compilers"]))
        self.assertIn("-Wconsumed", session["compilers"][1]["options"])

    def test_reads_the_library_from_one_header(self):
        source = explorer.read(explorer.link(CASE, HEADER))["sessions"][0]["source"]
        self.assertEqual(re.findall("#include <([^>]+)>", source), [HEADER, "vector"])
        self.assertTrue(source.endswith("ü \u00ff? >>> */ }\n"))

    def test_leaves_a_plain_case_alone(self):
        plain = "#include <thread>\nint main() {}\n"
        self.assertEqual(explorer.source(plain, HEADER), plain)


if __name__ == "__main__":
    unittest.main()
