# SPDX-License-Identifier: MIT
"""Each kind of finding: the wrong form is reported under its name, the right form is not reported at all."""
import contextlib
import io
import os
import re
import tempfile
import unittest

from guards.cli import main
from guards.libclang import load

HEAD = "#include <condition_variable>\n#include <mutex>\n#include <thread>\n#include <vector>\n"
CLASS = HEAD + """class C {{
public:
  void add(int n) {{ std::lock_guard<std::mutex> lock(m_); v_.push_back(n); }}
  void drop() {{ std::lock_guard<std::mutex> lock(m_); v_.pop_back(); }}
  {member}
private:
  std::mutex m_, other_;
  std::vector<int> v_;
}};
"""


def kinds(source: str):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "input.cpp")
        with open(path, "w", encoding="utf-8") as file:
            file.write(source)
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(io.StringIO()):
            main([path, "--", "-std=c++20"])
        return sorted(set(re.findall(r"\[fearless-guards-([-a-z]+)\]", said.getvalue())))


@unittest.skipIf(load(), load())
class Kinds(unittest.TestCase):
    def check(self, kind: str, wrong: str, right: str):
        self.assertIn(kind, kinds(CLASS.format(member=wrong)))
        self.assertEqual([], kinds(CLASS.format(member=right)))

    def test_used_without_the_lock(self):
        self.check("unlocked", "auto size() { return v_.size(); }", "auto size() { std::lock_guard<std::mutex> l(m_); return v_.size(); }")

    def test_a_reference_is_returned(self):
        self.check("reference-escapes", "std::vector<int>& all() { std::lock_guard<std::mutex> l(m_); return v_; }",
                   "std::vector<int> all() { std::lock_guard<std::mutex> l(m_); return v_; }")

    def test_the_same_mutex_again(self):
        self.check("locked-twice", "void two() { std::lock_guard<std::mutex> l(m_); add(1); }", "void two() { add(1); add(2); }")

    def test_two_orders(self):
        one = "void f() { std::lock_guard<std::mutex> a(m_); std::lock_guard<std::mutex> b(other_); } "
        self.check("lock-order", one + "void g() { std::lock_guard<std::mutex> b(other_); std::lock_guard<std::mutex> a(m_); }",
                   one + one.replace("f()", "g()"))


if __name__ == "__main__":
    unittest.main()
