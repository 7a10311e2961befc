#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The watchdog, with programs that hang, programs that only look like it, and planted hangs that are not as documented."""
import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

import watchdog

HANGS = """
import threading
lock = threading.Lock()
lock.acquire()
threading.Thread(target=lock.acquire).start()
"""


def run(program: str, limit: float = 5) -> watchdog.Ending:
    return watchdog.run([sys.executable, "-c", program], "", limit, {})


def look(**changes: object) -> watchdog.Look:
    futex = (watchdog.NUMBER["futex"], 0x1000, 0x80, 2, 0, 0, 0)
    return watchdog.Look(**{"process": 1, "thread": 1, "state": "S", "switches": 3, "call": futex, "blocks_signals": False, **changes})


class Programs(unittest.TestCase):
    def test_one_that_ends(self) -> None:
        ending = run("import sys; print('out'); sys.exit(7)")
        self.assertEqual((ending.verdict, ending.code, ending.stdout), ("ended", 7, "out\n"))

    def test_one_that_hangs(self) -> None:
        self.assertEqual(run(HANGS).verdict, "hangs")

    def test_one_that_sleeps_for_some_time_is_not_proven_to_hang(self) -> None:
        self.assertEqual(run("import time; time.sleep(60)", limit=0.6).verdict, "no end")

    def test_one_that_waits_with_a_limit_is_not_proven_to_hang(self) -> None:
        self.assertEqual(run("import threading; threading.Event().wait(60)", limit=0.6).verdict, "no end")

    def test_one_that_computes_is_not_proven_to_hang(self) -> None:
        self.assertEqual(run("while True: pass", limit=0.6).verdict, "no end")

    def test_one_whose_other_thread_still_works_is_not_proven_to_hang(self) -> None:
        self.assertEqual(run(HANGS + "import time; time.sleep(60)", limit=0.6).verdict, "no end")

    def test_one_that_waits_for_a_child_that_sleeps_is_not_proven_to_hang(self) -> None:
        self.assertEqual(run("import subprocess; subprocess.run(['sleep', '60'])", limit=0.6).verdict, "no end")

    def test_nothing_is_left_of_it(self) -> None:
        ending = run("import os\nif os.fork() == 0:\n    while True: pass\nprint(os.getpid(), flush=True)\nos.wait()", limit=0.6)
        self.assertEqual(ending.verdict, "no end")
        self.assertFalse([left for left in watchdog.look_at(int(ending.stdout)) if not left.is_gone])


class Proof(unittest.TestCase):
    def setUp(self) -> None:
        self.is_private, watchdog.is_private = watchdog.is_private, lambda process, address: True

    def tearDown(self) -> None:
        watchdog.is_private = self.is_private

    def test_two_looks_that_agree(self) -> None:
        self.assertTrue(watchdog.proof([look()], [look()]))

    def test_a_thread_that_ran_in_between(self) -> None:
        self.assertFalse(watchdog.proof([look()], [look(switches=4)]))

    def test_a_thread_that_began_in_between(self) -> None:
        self.assertFalse(watchdog.proof([look()], [look(), look(thread=2)]))

    def test_a_thread_that_has_ended_wakes_nobody(self) -> None:
        self.assertTrue(watchdog.proof([look(), look(thread=2, state="Z")], [look(), look(thread=2, state="Z")]))

    def test_a_thread_that_runs(self) -> None:
        self.assertFalse(watchdog.proof([look(), look(thread=2, state="R")], [look(), look(thread=2, state="R")]))

    def test_memory_that_another_process_shares(self) -> None:
        watchdog.is_private = lambda process, address: False
        self.assertFalse(watchdog.proof([look()], [look()]))

    def test_a_wait_for_a_child_alone(self) -> None:
        waits = look(call=(watchdog.NUMBER["wait4"], 5, 0, 0, 0, 0, 0))
        self.assertFalse(watchdog.proof([waits], [waits]))

    def test_the_thread_of_a_sanitizer(self) -> None:
        nap = look(thread=2, call=(watchdog.NUMBER["nanosleep"], 0, 0, 0, 0, 0, 0), blocks_signals=True)
        self.assertTrue(watchdog.proof([look(), nap], [look(), nap]))
        self.assertFalse(watchdog.proof([look(), look(thread=2, call=nap.call)], [look(), look(thread=2, call=nap.call)]))


class Planted(unittest.TestCase):
    SOURCE = "// Report: watchdog {{waits}}\n// Silent: tsan {{no lock}}\nlock(); // waits: here\n"

    def complaint(self, source: str = SOURCE, detector: str = "watchdog", **changes: object) -> str:
        ending = watchdog.Ending(**{"verdict": "hangs", "stacks": {1: ["main at /x/planted.cpp:3"]}, **changes})
        return watchdog.complaint(ending, Path("planted.cpp"), source, *watchdog.directive_of(source, detector), detector)

    def test_as_documented(self) -> None:
        self.assertEqual(self.complaint(), "")
        self.assertEqual(self.complaint(detector="tsan", stacks={}), "")

    def test_it_ends(self) -> None:
        self.assertIn("does not hang", self.complaint(verdict="ended"))

    def test_it_is_ended_by_the_limit(self) -> None:
        self.assertIn("not proven", self.complaint(verdict="no end"))

    def test_it_waits_elsewhere(self) -> None:
        self.assertIn("at none of the marked lines", self.complaint(stacks={1: ["main at /x/planted.cpp:31"]}))
        self.assertIn("at none of the marked lines", self.complaint(stacks={1: ["main at /x/planted.cpp:3"], 2: []}))

    def test_nobody_waits_at_a_marked_line(self) -> None:
        self.assertIn("no thread waits at the marked line 4", self.complaint(self.SOURCE + "join(); // waits: here\n"))

    def test_no_line_is_marked(self) -> None:
        self.assertIn("marks no line", self.complaint(self.SOURCE.replace("// waits: here", "")))

    def test_the_detector_is_not_silent(self) -> None:
        self.assertIn("tsan is not silent", self.complaint(detector="tsan", stderr="WARNING"))

    def test_a_directive_of_an_unknown_detector(self) -> None:
        with self.assertRaises(SystemExit):
            watchdog.directive_of("// Report: dog {{waits}}\n", "watchdog")

    def test_a_correct_form_that_hangs(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            source, program = Path(folder, "planted.cpp"), Path(folder, "planted")
            source.write_text("// Silent: tsan {{no lock}}\n")
            program.write_text(f"#!{sys.executable}\n{HANGS}")
            program.chmod(0o755)
            arguments = ["--mutant", str(program), "--correct", str(program), "--source", str(source), "--detector", "tsan"]
            said = io.StringIO()
            argv, sys.argv = sys.argv, ["watchdog.py", *arguments]
            try:
                with contextlib.redirect_stdout(said):
                    self.assertEqual(watchdog.main(), 1)
            finally:
                sys.argv = argv
            self.assertIn("the correct form of planted.cpp: hangs", said.getvalue())


if __name__ == "__main__":
    unittest.main()
