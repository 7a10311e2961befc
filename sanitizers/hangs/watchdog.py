#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs a program and tells whether it hangs, without a clock where that is possible.

    watchdog.py [--stacks libfearless_stacks.so] -- ./program arguments...
    watchdog.py --mutant ./wrong --correct ./right --source pattern.cpp --detector watchdog --stacks libfearless_stacks.so

The first form runs one program. It prints the verdict and, if the program hangs, the stack of each thread, and then ends
the program. The second form is the test of a planted hang: the wrong program must hang, at the lines that its source marks
with `// waits: here`, and the right one must end with 0.

How a hang is proven. A thread waits for ever if it sleeps in a futex without a time limit, on memory that no other process
shares: only a thread of its own process can wake it. It does so, too, in a wait for a child process that hangs. Two looks
are taken, one after the other. If in both every thread of the program waits for ever, and none ran in between (the kernel
counts each time that a thread stops running), there was a moment, between the two looks, at which all of them slept. Nobody
is left to wake one. A signal from outside could still run a handler; nobody sends one.

If that cannot be shown, because a thread computes, sleeps for some time, or waits for a file, the limit decides, and the
verdict says so: "no end after 20 s" is not "hangs".

Linux only. /proc/<pid>/task/<tid>/syscall must be readable, which it is for a child of the watchdog.

Exit code: 0 if the program ended with 0, or if the test passed; 1 if it did not; 2 for wrong arguments; 3 if one program
(the first form) hangs or did not end in time.
"""
import argparse
import ctypes
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, List, Optional, Tuple

# System calls by machine: those in which a thread can wait for ever, and the two in which it naps.
CALLS = {"x86_64": {"futex": 202, "wait4": 61, "waitid": 247, "nanosleep": 35, "clock_nanosleep": 230, "tgkill": 234},
         "aarch64": {"futex": 98, "wait4": 260, "waitid": 95, "nanosleep": 101, "clock_nanosleep": 115, "tgkill": 131}}
NUMBER = CALLS.get(os.uname().machine, {})
FUTEX_WAITS = (0, 6, 9, 11, 13)  # WAIT, LOCK_PI, WAIT_BITSET, WAIT_REQUEUE_PI, LOCK_PI2
FUTEX_COMMAND = 0x7F  # without the flags "private" and "real-time clock"
GONE = "ZX"  # the states of a thread that has ended
SAME_MOMENT = 0.02  # seconds between two looks; only how often one looks depends on it, no verdict
STACK_SIGNAL = signal.SIGRTMAX - 1
LIBRARY = re.compile(r" in [^ ]+$| at (/usr/|\./|/build/|:)")  # a frame that has no source, or one of a library
MARK = re.compile(r"// waits: here$")
DIRECTIVE = re.compile(r"^// (Report|Silent|Unfit): (watchdog|tsan|tsan-gcc|tsan-libcxx|asan) \{\{(.+)\}\}$")


@dataclass(frozen=True)
class Look:
    """One thread, as /proc shows it at one moment."""
    process: int
    thread: int
    state: str  # R, S, D, Z, ...
    switches: int  # how often it stopped running
    call: Tuple[int, ...]  # the system call in which it sleeps, and its arguments; empty if it runs
    blocks_signals: bool  # nearly all of them

    @property
    def is_gone(self) -> bool:
        return self.state in GONE

    @property
    def is_of_a_sanitizer(self) -> bool:
        """ThreadSanitizer has a thread that naps, looks after memory, and naps again. It wakes nobody."""
        return self.blocks_signals and bool(self.call) and self.call[0] in (NUMBER["nanosleep"], NUMBER["clock_nanosleep"])


@dataclass
class Ending:
    """What became of a program."""
    verdict: str  # "ended", "hangs" or "no end"
    code: int = 0  # the exit code, negative for a signal
    why: str = ""
    stdout: str = ""
    stderr: str = ""
    stacks: Dict[int, List[str]] = field(default_factory=dict)
    calls: Dict[int, str] = field(default_factory=dict)


def read_look(process: int, thread: int) -> Optional[Look]:
    """What a thread does now; None if it has ended in the meantime. One that ran while it was read counts as running."""
    task = Path(f"/proc/{process}/task/{thread}")
    try:
        before = read_status(task)
        call = (task / "syscall").read_text().split()
        after = read_status(task)
    except OSError:
        return None
    state, switches, blocks_signals = after
    if before != after and state not in GONE:
        state = "R"
    sleeps_in_call = call and call[0] not in ("running", "-1")
    return Look(process, thread, state, switches, tuple(int(word, 0) for word in call[:7]) if sleeps_in_call else (), blocks_signals)


def read_status(task: Path) -> Tuple[str, int, bool]:
    """The state of a thread, how often it stopped running, and whether it blocks all signals."""
    text = (task / "status").read_text()
    state = re.search(r"^State:\s*(\S)", text, re.M)
    switches = sum(int(number) for number in re.findall(r"^(?:non)?voluntary_ctxt_switches:\s*(\d+)", text, re.M))
    blocked = re.search(r"^SigBlk:\s*([0-9a-f]+)", text, re.M)
    return state[1] if state else "?", switches, bool(blocked) and bin(int(blocked[1], 16)).count("1") >= 48


def processes_of(session: int) -> List[int]:
    """The processes of a session: the program, and what it forked."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == session:
                found.append(int(entry.name))
    return sorted(found)


def look_at(session: int) -> List[Look]:
    looks = []
    for process in processes_of(session):
        try:
            threads = sorted(int(name) for name in os.listdir(f"/proc/{process}/task"))
        except OSError:
            continue
        looks += [look for look in (read_look(process, thread) for thread in threads) if look]
    return looks


def is_private(process: int, address: int) -> bool:
    """Is this memory the process's own, so that nobody else can wake who waits on it?"""
    try:
        lines = Path(f"/proc/{process}/maps").read_text().splitlines()
    except OSError:
        return False
    for line in lines:
        bounds, permissions = line.split()[:2]
        begin, end = (int(bound, 16) for bound in bounds.split("-"))
        if begin <= address < end:
            return permissions[3] == "p"
    return False


def waits_for_ever(look: Look) -> str:
    """In what it waits, if only another thread of the program can end the wait; else nothing."""
    if look.state != "S" or len(look.call) < 7:
        return ""
    number, *arguments = look.call
    if number == NUMBER["futex"]:
        address, operation, _, limit = arguments[:4]
        if operation & FUTEX_COMMAND in FUTEX_WAITS and limit == 0 and is_private(look.process, address):
            return f"waits for ever in futex 0x{address:x}"
    if number == NUMBER["wait4"] and arguments[2] & os.WNOHANG == 0 or number == NUMBER["waitid"] and arguments[3] & os.WNOHANG == 0:
        return "waits for a child process"
    return ""


def proof(first: List[Look], second: List[Look]) -> Dict[int, str]:
    """In what each thread waits, if the two looks prove that the program hangs; else nothing."""
    ours = [look for look in second if not look.is_gone and not look.is_of_a_sanitizer]
    before = {look.thread: look for look in first}
    waits = {}
    for look in ours:
        why = waits_for_ever(look)
        if not why or before.get(look.thread) != look:
            return {}
        waits[look.thread] = why
    # A wait for a child is one only while the others are there; a program without a futex waits for something else.
    return waits if any("futex" in why for why in waits.values()) else {}


class Symbols:
    """Source lines of addresses, from addr2line of binutils or LLVM's; without either, the names that the loader knows."""

    def __init__(self, process: int) -> None:
        self.tool = shutil.which("addr2line") or shutil.which("llvm-addr2line") or shutil.which("llvm-addr2line-22")
        self.files: List[Tuple[int, int, str]] = []
        self.base: Dict[str, int] = {}
        try:
            lines = Path(f"/proc/{process}/maps").read_text().splitlines()
        except OSError:
            lines = []
        for line in lines:
            fields = line.split(None, 5)
            if len(fields) < 6 or not fields[5].startswith("/"):
                continue
            begin, end = (int(bound, 16) for bound in fields[0].split("-"))
            self.files.append((begin, end, fields[5]))
            if int(fields[2], 16) == 0:
                self.base.setdefault(fields[5], begin)

    def frames(self, address: int, name: str) -> List[str]:
        """The calls at an address, the innermost first: several where the compiler has inlined."""
        file = next((file for begin, end, file in self.files if begin <= address < end), "")
        if file and self.tool and not file.startswith(("/usr/lib", "/lib")):
            offset = address - 1 - self.base.get(file, 0)  # the call, and not the line to which it returns
            said = subprocess.run([self.tool, "-e", file, "-f", "-C", "-i", hex(offset)], capture_output=True, text=True, check=False).stdout
            lines = said.splitlines()
            found = [f"{function} at {place}" for function, place in zip(lines[::2], lines[1::2]) if not place.startswith("??")]
            if found:
                return found
        return [f"{demangled(name) if name != '?' else hex(address)} in {os.path.basename(file) or 'no file'}"]


def demangled(name: str) -> str:
    tool = shutil.which("c++filt") or shutil.which("llvm-cxxfilt")
    if not name.startswith("_Z") or not tool:
        return name
    return subprocess.run([tool, name], capture_output=True, text=True, check=False).stdout.strip()


def stack_of(look: Look, pipe: int) -> List[str]:
    """Asks a thread for its stack."""
    os.set_blocking(pipe, False)
    try:
        signal_thread(look)
    except OSError:
        return []
    text, deadline = "", time.monotonic() + 5
    while f"{look.thread} end\n" not in text and time.monotonic() < deadline:
        if select.select([pipe], [], [], 0.1)[0]:
            text += os.read(pipe, 65536).decode("utf-8", "replace")
    symbols = Symbols(look.process)
    frames: List[str] = []
    for line in text.splitlines():
        words = line.split(None, 2)
        if len(words) == 3 and int(words[0]) == look.thread:
            frames += symbols.frames(int(words[1], 16), words[2])
    return shortened(frames)


def shortened(frames: List[str]) -> List[str]:
    """The calls in the program's own source, and what the innermost of them called: not the way through the libraries."""
    own = [LIBRARY.search(frame) is None for frame in frames]
    first = own.index(True) if True in own else len(frames)
    return [frame for number, frame in enumerate(frames) if own[number] or number == first - 1]


def signal_thread(look: Look) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(NUMBER["tgkill"], look.process, look.thread, int(STACK_SIGNAL)) != 0:
        raise OSError(ctypes.get_errno(), "tgkill")


def run(command: List[str], stacks: str, limit: float, environment: Dict[str, str]) -> Ending:
    """Runs a program until it ends, is proven to hang, or the limit is over; nothing of it is left afterwards."""
    reader, writer = os.pipe()
    settings = {**os.environ, **environment, "FEARLESS_WATCHDOG_PIPE": str(writer)}
    if stacks:
        settings["LD_PRELOAD"] = stacks
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        program = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=settings, pass_fds=[writer], start_new_session=True)
        os.close(writer)
        begin = time.monotonic()
        ending, first = Ending("no end", why=f"no end after {limit:g} s"), look_at(program.pid)
        try:
            while program.poll() is None and time.monotonic() - begin < limit:
                time.sleep(SAME_MOMENT)
                second = look_at(program.pid)
                waits = proof(first, second)
                if waits:
                    ending = Ending("hangs", why="every thread waits for another", calls=waits)
                    break
                first = second
            if program.poll() is not None:
                ending = Ending("ended", code=program.returncode)
            elif stacks:
                for look in look_at(program.pid):
                    if not look.is_gone and not look.is_of_a_sanitizer:
                        ending.stacks[look.thread] = stack_of(look, reader)
                        ending.calls.setdefault(look.thread, "runs" if look.state == "R" else f"state {look.state}")
        finally:
            for process in processes_of(program.pid):
                try:
                    os.kill(process, signal.SIGKILL)
                except OSError:
                    pass
            program.wait()
            while any(not look.is_gone for look in look_at(program.pid)):
                time.sleep(SAME_MOMENT)
            os.close(reader)
        out.seek(0)
        err.seek(0)
        ending.stdout, ending.stderr = (stream.read().decode("utf-8", "replace") for stream in (out, err))
    return ending


def show(ending: Ending) -> str:
    if ending.verdict == "ended":
        return f"ended with {ending.code}" if ending.code >= 0 else f"ended by {signal.Signals(-ending.code).name}"
    lines = [f"hangs: {ending.why}" if ending.verdict == "hangs" else ending.why]
    for thread in sorted(set(ending.calls) | set(ending.stacks)):
        lines.append(f"  thread {thread} {ending.calls.get(thread, '')}")
        lines += [f"    #{number} {frame}" for number, frame in enumerate(ending.stacks.get(thread, []))]
    return "\n".join(lines)


def directive_of(source: str, detector: str) -> Tuple[str, str]:
    """What the source says of a detector: Report, Silent or Unfit, and the text; the full name wins over its family."""
    found: Dict[str, Tuple[str, str]] = {}
    for line in source.splitlines():
        if re.match(r"// (Report|Silent|Unfit):", line):
            match = DIRECTIVE.match(line)
            if not match:
                raise SystemExit(f"watchdog: '{line}' is no directive: '// Report: <detector> {{{{<text>}}}}'")
            found[match[2]] = (match[1], match[3])
    return found.get(detector) or found.get(detector.partition("-")[0]) or ("", "")


def complaint(ending: Ending, source: Path, text: str, verb: str, says: str, detector: str) -> str:
    """What is wrong with how the mutant ended; empty if nothing is."""
    if ending.verdict == "ended":
        return f"{show(ending)}, and does not hang"
    if ending.verdict != "hangs":
        return "it is not proven that it hangs"
    if detector != "watchdog":
        if verb == "Silent":
            return f"{detector} is not silent:\n{ending.stderr}" if ending.stderr else ""
        return "" if says in ending.stderr else f"{detector} does not report '{says}':\n{ending.stderr}"
    marked = {number for number, line in enumerate(text.splitlines(), 1) if MARK.search(line)}
    if not marked:
        return f"{source} marks no line with '// waits: here'"
    named, strangers = set(), []
    for thread, frames in ending.stacks.items():
        here = {number for number in marked if any(re.search(rf"/{re.escape(source.name)}:{number}\b", frame) for frame in frames)}
        named |= here
        if not here:
            strangers.append(thread)
    if strangers:
        return f"thread {strangers[0]} waits at none of the marked lines ({', '.join(map(str, sorted(marked)))})"
    if marked - named:
        return f"no thread waits at the marked line {min(marked - named)}"
    return f"stderr is not empty:\n{ending.stderr}" if ending.stderr else ""


def test(arguments: argparse.Namespace) -> int:
    """A planted hang: the mutant hangs as documented, the correct form ends."""
    source = Path(arguments.source)
    text = source.read_text("utf-8")
    verb, says = directive_of(text, arguments.detector)
    if not verb:
        raise SystemExit(f"watchdog: {source} does not say what {arguments.detector} sees")
    sanitizer = arguments.detector != "watchdog"
    stacks = "" if sanitizer else arguments.stacks  # a sanitizer holds back the signal that asks for them
    environment = {"TSAN_OPTIONS": "exitcode=66 second_deadlock_stack=1 color=never", "ASAN_OPTIONS": "exitcode=66 color=never detect_leaks=0"}
    for turn in range(1, arguments.runs + 1):
        wrong = run([arguments.mutant], stacks, arguments.limit, environment)
        if turn == 1:
            print(show(wrong))
            if wrong.stderr:
                print(wrong.stderr)
        bad = complaint(wrong, source, text, verb, says, arguments.detector)
        if bad:
            print(f"{show(wrong) if turn > 1 else ''}\nrun {turn} of the mutant of {source.name}: {bad}")
            return 1
        right = run([arguments.correct], stacks, arguments.limit, environment)
        if right.verdict != "ended" or right.code != 0 or right.stderr:
            print(f"run {turn} of the correct form of {source.name}: {show(right)}\n{right.stderr}")
            return 1
    seen = {"Report": f"{arguments.detector} reports '{says}'", "Silent": f"{arguments.detector} reports nothing: {says}"}[verb]
    print(f"hangs, as documented, in {arguments.runs} of {arguments.runs} runs; the correct form ends. {seen if sanitizer else ''}".rstrip())
    return 0


def main() -> int:
    if not NUMBER:
        print(f"skipped: the system calls of {os.uname().machine} are not known here")
        return 0
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage=argparse.SUPPRESS)
    parser.add_argument("--stacks", default="", help="the library that prints the stacks")
    parser.add_argument("--limit", type=float, default=20, help="seconds after which a program is ended that is not proven to hang")
    parser.add_argument("--source", help="the source of a planted hang")
    parser.add_argument("--mutant", help="its wrong program")
    parser.add_argument("--correct", help="its right program")
    parser.add_argument("--detector", default="watchdog", help="watchdog, tsan, tsan-gcc, tsan-libcxx or asan: how the programs were built")
    parser.add_argument("--runs", type=int, default=1, help="how often both are run")
    parser.add_argument("command", nargs="*", help="a program and its arguments")
    arguments = parser.parse_args()
    if arguments.source and arguments.mutant and arguments.correct and not arguments.command:
        return test(arguments)
    if arguments.source or arguments.mutant or arguments.correct or not arguments.command:
        parser.error("name one program after --, or --mutant, --correct and --source")
    ending = run(arguments.command, arguments.stacks, arguments.limit, {})
    sys.stdout.write(ending.stdout)
    sys.stderr.write(ending.stderr)
    print(f"watchdog: {show(ending)}")
    if ending.verdict == "ended":
        return 0 if ending.code == 0 else 1
    return 3


if __name__ == "__main__":
    sys.exit(main())
