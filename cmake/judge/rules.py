# SPDX-License-Identifier: MIT
"""The rules that professionals know, which a case can name in its tag `Rule:`, and the table of their cases.

The titles are those that CERT, the C++ Core Guidelines and the lists of MISRA C++:2023 publish. MISRA C++:2023 describes
C++17 and has no chapter on concurrency; its rules here are those that a thread makes worse.
"""
import difflib
import re
from pathlib import Path
from typing import Dict, List

RULES = {
    "CON50-CPP": "Do not destroy a mutex while it is locked",
    "CON51-CPP": "Ensure actively held locks are released on exceptional conditions",
    "CON52-CPP": "Prevent data races when accessing bit-fields from multiple threads",
    "CON53-CPP": "Avoid deadlock by locking in a predefined order",
    "CON54-CPP": "Wrap functions that can spuriously wake up in a loop",
    "CON55-CPP": "Preserve thread safety and liveness when using condition variables",
    "CON56-CPP": "Do not speculatively lock a non-recursive mutex that is already owned by the calling thread",
    "EXP54-CPP": "Do not access an object outside of its lifetime",
    "EXP63-CPP": "Do not rely on the value of a moved-from object",
    "ERR50-CPP": "Do not abruptly terminate the program",
    "ERR51-CPP": "Handle all exceptions",
    "DCL57-CPP": "Do not let exceptions escape from destructors or deallocation functions",
    "CP.1": "Assume that your code will run as part of a multi-threaded program",
    "CP.2": "Avoid data races",
    "CP.3": "Minimize explicit sharing of writable data",
    "CP.4": "Think in terms of tasks, rather than threads",
    "CP.8": "Don't try to use volatile for synchronization",
    "CP.9": "Whenever feasible use tools to validate your concurrent code",
    "CP.20": "Use RAII, never plain lock()/unlock()",
    "CP.21": "Use std::lock() or std::scoped_lock to acquire multiple mutexes",
    "CP.22": "Never call unknown code while holding a lock (e.g., a callback)",
    "CP.23": "Think of a joining thread as a scoped container",
    "CP.24": "Think of a thread as a global container",
    "CP.25": "Prefer gsl::joining_thread over std::thread",
    "CP.26": "Don't detach() a thread",
    "CP.31": "Pass small amounts of data between threads by value, rather than by reference or pointer",
    "CP.32": "To share ownership between unrelated threads use shared_ptr",
    "CP.40": "Minimize context switching",
    "CP.41": "Minimize thread creation and destruction",
    "CP.42": "Don't wait without a condition",
    "CP.43": "Minimize time spent in a critical section",
    "CP.44": "Remember to name your lock_guards and unique_locks",
    "CP.50": "Define a mutex together with the data it guards",
    "CP.51": "Do not use capturing lambdas that are coroutines",
    "CP.52": "Do not hold locks or other synchronization primitives across suspension points",
    "CP.53": "Parameters to coroutines should not be passed by reference",
    "CP.60": "Use a future to return a value from a concurrent task",
    "CP.61": "Use async() to spawn concurrent tasks",
    "CP.100": "Don't use lock-free programming unless you absolutely have to",
    "CP.101": "Distrust your hardware/compiler combination",
    "CP.102": "Carefully study the literature",
    "CP.110": "Do not write your own double-checked locking for initialization",
    "CP.111": "Use a conventional pattern if you really need double-checked locking",
    "CP.200": "Use volatile only to talk to non-C++ memory",
    "C.36": "A destructor must not fail",
    "E.12": "Use noexcept when exiting a function because of a throw is impossible or unacceptable",
    "ES.65": "Don't dereference an invalid pointer",
    "F.43": "Never (directly or indirectly) return a pointer or a reference to a local object",
    "F.53": "Avoid capturing by reference in lambdas that will be used non-locally",
    "F.54": "When writing a lambda that captures this or any class data member, don't use [=] default capture",
    "I.2": "Avoid non-const global variables",
    "I.11": "Never transfer ownership by a raw pointer (T*) or reference (T&)",
    "MISRA 0.1.2": "The value returned by a function shall be used",
    "MISRA 6.8.1": "An object shall not be accessed outside of its lifetime",
    "MISRA 6.8.2": "A function must not return a reference or a pointer to a local variable with automatic storage duration",
    "MISRA 8.1.1": "A non-transient lambda shall not implicitly capture this",
    "MISRA 8.1.2": "Variables should be captured explicitly in a non-transient lambda",
    "MISRA 18.5.1": "A noexcept function should not attempt to propagate an exception to the calling function",
    "MISRA 28.6.3": "An object shall not be used while in a potentially moved-from state",
}
SOURCES = {
    "CERT C++": lambda rule: rule.endswith("-CPP"),
    "C++ Core Guidelines": lambda rule: not rule.endswith("-CPP") and not rule.startswith("MISRA "),
    "MISRA C++:2023": lambda rule: rule.startswith("MISRA "),
}


def table(directory: Path) -> str:
    """RULES.md: every rule with the cases that name it."""
    from . import notation  # which reads RULES itself

    cases: Dict[str, List[str]] = {rule: [] for rule in RULES}
    for path in sorted(directory.rglob("*.cpp")):
        for rule in notation.read(path).rules:
            if rule in cases:
                cases[rule].append(path.relative_to(directory).as_posix())
    lines = [
        "# The rules that the cases break", "",
        "A case names in its tag `Rule:` the published rule that it breaks, where there is one. This file is made from those",
        "tags by `python3 cmake/judge rules negative --write negative/RULES.md`; the test `negative/rules` compares it.", ""]
    for source, is_of in SOURCES.items():
        named = [rule for rule in RULES if is_of(rule)]
        covered = sum(bool(cases[rule]) for rule in named)
        lines += [f"## {source}: {covered} of {len(named)} rules have a case", "", "| rule | title | cases |", "|---|---|---|"]
        for rule in named:
            links = [f"[{name[:-4]}]({name})" for name in cases[rule]]
            shown = "none" if not links else f"{len(links)}: " + ", ".join(links[:3]) + (", ..." if len(links) > 3 else "")
            lines.append(f"| {rule} | {RULES[rule]} | {shown} |")
        lines.append("")
    return "\n".join(lines)


def compare(directory: Path, kept: Path) -> int:
    """Is the table what the tags say?"""
    wanted = table(directory)
    found = kept.read_text("utf-8") if kept.is_file() else ""
    if wanted == found:
        print("the table of rules is what the tags say")
        return 0
    print("".join(difflib.unified_diff(found.splitlines(True), wanted.splitlines(True), str(kept), "the tags")))
    print(f"{kept} is not what the tags say: python3 cmake/judge rules {directory} --write {kept}")
    return 1


def check_tags(directory: Path) -> int:
    """Does each planted mistake below a directory, a program with a line `// Report:` or `// Silent:`, say what it breaks?"""
    from . import notation
    planted, wrong = 0, []
    for path in sorted(directory.rglob("*.cpp")):
        if not re.search(r"^// (Report|Silent):", notation.read_text(path), re.MULTILINE):
            continue
        planted += 1
        case = notation.read(path)
        if not case.breaks:
            wrong.append(f"{path}: no line such as '// Breaks: data race' before its directives")
        wrong += [f"{path}: '{word}' is none of: {', '.join(notation.BREAKS)}" for word in case.breaks if word not in notation.BREAKS]
        wrong += [f"{path}: there is no rule '{rule}' in cmake/judge/rules.py" for rule in case.rules if rule not in RULES]
    if not planted:
        wrong.append(f"there is no planted mistake below {directory}")
    print("\n".join(wrong) or f"{planted} planted mistakes say what they break")
    return 1 if wrong else 0
