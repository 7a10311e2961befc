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

    def test_a_field_is_tested_before_its_lock(self):
        self.check("tested-before-lock", "void trim() { if (v_.empty()) return; std::lock_guard<std::mutex> l(m_); v_.pop_back(); }",
                   "void trim() { std::lock_guard<std::mutex> l(m_); if (v_.empty()) return; v_.pop_back(); }")

    def test_a_thread_of_the_object_and_its_callers(self):
        source = HEAD + """#include <atomic>
class Worker {{
public:
  Worker() : thread_([this] {{ run(); }}) {{}}
  ~Worker() {{ stop(); thread_.join(); }}
  void stop() {{ stop_ = true; }}
private:
  void run() {{ while (!stop_) std::this_thread::yield(); }}
  {flag} stop_{{false}};
  std::thread thread_;
}};
"""
        self.assertEqual(["no-lock"], kinds(source.format(flag="bool")))
        self.assertEqual([], kinds(source.format(flag="std::atomic<bool>")))

    def test_a_condition_is_set_without_the_lock_of_its_waiters(self):
        source = HEAD + """class Gate {{
public:
  void wait() {{ std::unique_lock<std::mutex> l(m_); cv_.wait(l, [this] {{ return open_; }}); }}
  void open() {{ {lock} open_ = true; cv_.notify_all(); }}
private:
  std::mutex m_;
  std::condition_variable cv_;
  bool open_ = false;
}};
"""
        self.assertEqual(["condition-set-unlocked"], kinds(source.format(lock="")))
        self.assertEqual([], kinds(source.format(lock="std::lock_guard<std::mutex> l(m_);")))

    def test_an_object_that_locks_itself_is_tested_and_changed(self):
        member = "bool empty() const { std::lock_guard<std::mutex> l(m_); return v_.empty(); }"
        source = CLASS.format(member=member).replace("std::mutex m_", "mutable std::mutex m_")
        self.assertEqual(["two-steps"], kinds(source + "void f(C& c) { if (!c.empty()) c.drop(); }"))
        self.assertEqual([], kinds(source + "void f(C& c) { c.drop(); }"))


@unittest.skipIf(load(), load())
class NearMisses(unittest.TestCase):
    """Right programs that look like a mistake."""

    def silent(self, member: str):
        self.assertEqual([], kinds(CLASS.format(member=member)))

    def test_a_private_function_is_called_under_the_lock(self):
        self.silent("void reset() { std::lock_guard<std::mutex> l(m_); clear(); }\nprivate:\n  void clear() { v_.clear(); }")

    def test_the_constructor_and_the_destructor(self):
        self.silent("C() { v_.push_back(1); }\n  ~C() { v_.clear(); }")

    def test_what_only_a_constructor_calls(self):
        self.silent("C() { fill(); }\nprivate:\n  void fill() { v_.push_back(1); }")

    def test_a_unique_lock_that_is_unlocked_and_locked_again(self):
        self.silent("void f() { std::unique_lock<std::mutex> l(m_); v_.push_back(1); l.unlock(); l.lock(); v_.push_back(2); }")

    def test_a_deferred_lock(self):
        self.silent("void f() { std::unique_lock<std::mutex> l(m_, std::defer_lock); l.lock(); v_.push_back(1); }")

    def test_locked_by_name(self):
        self.silent("void f() { m_.lock(); v_.push_back(1); m_.unlock(); }")

    def test_a_lock_that_was_tried(self):
        self.silent("void f() { if (m_.try_lock()) { v_.push_back(1); m_.unlock(); } }")

    def test_a_function_that_returns_the_lock(self):
        self.silent("void f() { auto l = hold(); v_.push_back(1); }\nprivate:\n"
                    "  std::unique_lock<std::mutex> hold() { return std::unique_lock<std::mutex>(m_); }")

    def test_two_locks_at_once(self):
        self.silent("void f() { std::scoped_lock l(m_, other_); v_.push_back(1); }\n  void g() { std::scoped_lock l(other_, m_); v_.pop_back(); }")

    def test_an_object_of_the_function_itself(self):
        self.silent("static int make() { C mine; mine.v_.push_back(1); return 1; }")

    def test_a_name_that_says_that_the_lock_is_held(self):
        self.silent("void add_locked(int n) { v_.push_back(n); }")

    def test_a_copy_of_a_pointer_is_not_the_field(self):
        source = HEAD + """struct Node { int x = 0; };
class D {
public:
  void set(Node* n) { std::lock_guard<std::mutex> l(m_); node_ = n; }
  bool has() { std::lock_guard<std::mutex> l(m_); return node_ != nullptr; }
  Node* use() { Node* mine; { std::lock_guard<std::mutex> l(m_); mine = node_; } return mine; }
private:
  std::mutex m_;
  Node* node_ = nullptr;
};
"""
        self.assertEqual([], kinds(source))

    def test_a_finding_that_is_meant(self):
        self.silent("auto size() { return v_.size(); } // NOLINT(fearless-guards): an estimate")


@unittest.skipIf(load(), load())
class Annotations(unittest.TestCase):
    def test_the_patch_names_the_lock_of_each_guarded_field(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "input.cpp")
            with open(path, "w", encoding="utf-8") as file:
                file.write(CLASS.format(member=""))
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                main([path, "--annotate", "--macro", "GUARDED", "--", "-std=c++20"])
            self.assertIn("+  std::vector<int> v_ GUARDED(m_);", said.getvalue())


if __name__ == "__main__":
    unittest.main()
