# SPDX-License-Identifier: MIT
"""Which lock guards which field, and where it is forgotten.

Nothing says it, so the majority does: a field that is mostly used under one lock, and written under it, is guarded by it. A
private function that is only called under a lock runs under it. Constructors and destructors, what runs before the first
thread is started or after it was joined, and lambdas of which nobody knows when they run, are no evidence.
"""
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Dict, FrozenSet, Iterable, List, Optional, Set, Tuple

from .facts import Access, Facts, Field, Function, Path, Place

UNKNOWN: Path = ("?",)
# By convention called with the lock held, or while nobody else can.
CALLED_LOCKED = re.compile(r"(?:locked|withlock|lockheld|nolock|unlocked|unsafe|_l)$|^(?:unsafe|locked|nolock)", re.I)
SINGLE_THREADED = re.compile(r"^(?:main|operator=|swap|move|init\w*|Init\w*|initialize|initialise|setup|setUp|SetUp|TearDown|tearDown|configure|TestBody|"
                             r"setUpTestCase|serialize|deserialize|parse_options|loadConfig|load_config)$")

# What is only written by these, never under the lock, is set up before threads are there.
SETS_UP = re.compile(r"^(?:[sS]et_?|enable|disable|Enable|Disable|with_|copy_|add_|use_|Use)")

KINDS = {
    "unlocked": "a field is used without the lock that guards it elsewhere",
    "tested-before-lock": "a field is tested before the lock that guards it is taken",
    "no-lock": "a field is used by a thread of the object and by its callers, without a lock",
    "condition-set-unlocked": "what a condition variable waits for is set without the lock of those who wait",
    "reference-escapes": "a reference to a guarded field leaves the lock",
    "locked-twice": "a lock is taken again by a function that is called while it is held",
    "lock-order": "two locks are taken in both orders",
    "two-steps": "an object that locks itself is tested, then changed, in two steps",
}


@dataclass
class Finding:
    kind: str
    place: Place
    message: str
    notes: List[Tuple[Place, str]] = field(default_factory=list)


@dataclass
class Guard:
    """A field, and the lock that guards it."""
    field: str
    lock: Path
    locked: List[Tuple[Function, Access]]
    unlocked: List[Tuple[Function, Access]]


def translated(held: Iterable[Path], base: Path) -> FrozenSet[Path]:
    """Locks of a caller as the callee, a function of the object at `base`, sees them."""
    found = set()
    for lock in held:
        if lock == UNKNOWN or lock[0] == "::":
            found.add(lock)
        elif base and lock[:len(base)] == base:
            found.add(("this",) + lock[len(base):])
    return frozenset(found)


def back(lock: Path, base: Path) -> Path:
    """A lock of a callee as its caller sees it."""
    if lock[0] == "::":
        return lock
    return base + lock[1:] if base and lock[0] == "this" else ()


def short(name: str) -> str:
    return name.rsplit("::", 1)[-1]


class Inference:
    def __init__(self, facts: Facts):
        self.facts = facts
        self.functions = facts.functions
        self.callers: Dict[str, List[Tuple[Function, object]]] = defaultdict(list)
        for function in self.functions.values():
            for call in function.calls:
                if call.callee in self.functions:
                    self.callers[call.callee].append((function, call))
        self.started: Set[str] = {usr for function in self.functions.values() for usr in function.starts}
        self.alone = self._before_anyone_else()
        self.entry = self._entry_locks()
        self.takes = self._takes()
        self.guards = self._guards()

    # --- functions

    def _inherits(self, function: Function) -> bool:
        return not function.is_public and function.usr not in self.started and bool(self.callers.get(function.usr)) and function.kind != "thread"

    def _before_anyone_else(self) -> Set[str]:
        """Functions that run only while nobody else can see the object: from constructors and destructors."""
        alone = {function.usr for function in self.functions.values()
                 if function.kind in ("constructor", "destructor") or SINGLE_THREADED.match(short(function.name))}
        constructors = {function.usr for function in self.functions.values() if function.kind == "constructor"}
        alone |= {usr for usr, callers in self.callers.items() if usr not in self.started and all(caller.usr in constructors for caller, _ in callers)}
        while True:
            more = {function.usr for function in self.functions.values() if function.usr not in alone and self._inherits(function) and
                    all(caller.usr in alone or call.before_threads or call.after_join for caller, call in self.callers[function.usr])}
            if not more:
                return alone
            alone |= more

    def _entry_locks(self) -> Dict[str, FrozenSet[Path]]:
        """The locks that are held whenever a function is called."""
        nothing: FrozenSet[Path] = frozenset()
        entry: Dict[str, Optional[FrozenSet[Path]]] = {}
        for function in self.functions.values():
            if CALLED_LOCKED.search(short(function.name)) or function.requires:
                entry[function.usr] = frozenset([UNKNOWN, *function.requires])
            else:
                entry[function.usr] = None if self._inherits(function) else nothing
        changed = True
        while changed:
            changed = False
            for function in self.functions.values():
                if not self._inherits(function) or (entry[function.usr] and UNKNOWN in entry[function.usr]):
                    continue
                seen: Optional[FrozenSet[Path]] = None
                for caller, call in self.callers[function.usr]:
                    if caller.usr in self.alone or caller.kind == "escaped" or entry[caller.usr] is None:
                        continue
                    here = translated(call.held, call.base) | translated(entry[caller.usr], call.base)
                    seen = here if seen is None else seen & here
                if seen is not None and seen != entry[function.usr]:
                    entry[function.usr], changed = seen, True
        return {usr: locks if locks is not None else nothing for usr, locks in entry.items()}

    def _takes(self) -> Dict[str, Dict[Path, Tuple[Place, ...]]]:
        """The locks that a function takes, itself or through its own functions, with the way there."""
        takes: Dict[str, Dict[Path, Tuple[Place, ...]]] = {usr: {} for usr in self.functions}
        for function in self.functions.values():
            if function.requires:  # unlocks, then locks again
                continue
            for acquire in function.acquires:
                if acquire.lock[0] in ("this", "::") and not acquire.recursive and not acquire.tried and not acquire.shared:
                    takes[function.usr].setdefault(acquire.lock, (acquire.place,))
        for _ in range(6):
            changed = False
            for function in self.functions.values():
                for call in function.calls if not function.requires else ():
                    for lock, way in takes.get(call.callee, {}).items():
                        seen = back(lock, call.base)
                        if seen and seen[0] in ("this", "::") and seen not in takes[function.usr]:
                            takes[function.usr][seen] = (call.place,) + way
                            changed = True
            if not changed:
                break
        return takes

    # --- which lock guards what

    @staticmethod
    def _relative(lock: Path, parent: Path) -> Path:
        if lock == UNKNOWN or lock[0] == "::":
            return lock
        if parent and lock[:len(parent)] == parent:
            return lock[len(parent):]
        return ("^",) + lock  # of another object: it may order this, it guards nothing here

    def _uses(self) -> Dict[str, List[Tuple[Function, Access, FrozenSet[Path]]]]:
        uses: Dict[str, List[Tuple[Function, Access, FrozenSet[Path]]]] = defaultdict(list)
        for function in self.functions.values():
            if function.kind == "escaped":
                continue
            for access in function.accesses:
                path = access.path
                while path and path[-1] == "[]":
                    path = path[:-1]
                if len(path) < 2 and (not path or path[0] not in self.facts.fields):
                    continue
                if path[-1] not in self.facts.fields:
                    continue
                parent = path[:-1]
                locks = frozenset(self._relative(lock, parent) for lock in set(access.held) | self.entry[function.usr])
                uses[path[-1]].append((function, access, locks))
        return uses

    def _exempt(self, function: Function, access: Access) -> bool:
        return function.usr in self.alone or access.before_threads or access.after_join

    def _guards(self) -> List[Guard]:
        self.uses = self._uses()
        guards = []
        for usr, uses in self.uses.items():
            shared = [use for use in uses if not self._exempt(use[0], use[1])]
            if self._is_local(usr) and not any(function.kind == "thread" for function, _, _ in shared):
                continue
            counts = Counter(lock for _, _, locks in shared for lock in locks if lock[0] not in ("?", "^"))
            if not counts:
                continue
            lock = max(counts, key=lambda candidate: (counts[candidate], candidate))
            locked = [(function, access) for function, access, locks in shared if lock in locks]
            unlocked = [(function, access) for function, access, locks in shared if not locks]
            guards.append(Guard(usr, lock, locked, unlocked))
        return guards

    def _is_local(self, usr: str) -> bool:
        return any(len(access.path) == 1 for _, access, _ in self.uses[usr])

    # --- findings

    def findings(self) -> List[Finding]:
        found: List[Finding] = []
        reported: Set[str] = set()
        self._conditions(found, reported)
        self._unlocked(found, reported)
        self._without_a_lock(found, reported)
        self._escapes(found)
        self._twice(found)
        self._order(found)
        self._two_steps(found)
        unique = {}
        for finding in found:
            unique.setdefault((finding.place, finding.kind), finding)
        return sorted(unique.values(), key=lambda finding: finding.place)

    def _name(self, usr: str) -> str:
        known = self.facts.fields.get(usr)
        return known.name if known else "?"

    def _lock_name(self, lock: Path) -> str:
        return ".".join(self._name(part) for part in lock if part not in ("this", "::", "[]"))

    def _unlocked(self, found: List[Finding], reported: Set[str]) -> None:
        for guard in self.guards:
            known = self.facts.fields[guard.field]
            if not known.eligible or known.atomic or known.guarded_by or guard.field in reported or not guard.unlocked:
                continue
            written_locked = any(access.write for _, access in guard.locked)
            written_unlocked = any(access.write for _, access in guard.unlocked)
            if not written_locked and not written_unlocked:
                continue
            if not written_locked and (len(guard.locked) < 2 or all(SETS_UP.match(short(function.name)) for function, access in guard.unlocked if access.write)):
                continue
            unlocked = self._reachable(guard.unlocked)
            if not unlocked or len(guard.locked) < len({(function.usr, access.place[1]) for function, access in unlocked}):
                continue
            if not written_locked and all(not access.write for _, access in unlocked):
                continue
            function, access = min(unlocked, key=lambda use: (not use[1].condition, not use[1].write, use[1].place))
            other, evidence = min(guard.locked, key=lambda use: (not use[1].write, use[1].place))
            lock = self._lock_name(guard.lock)
            later = any(acquire.place[1] >= access.place[1] and acquire.place[0] == access.place[0] and
                        self._relative(acquire.lock, self._parent(access.path)) == guard.lock for acquire in function.acquires)
            kind = "tested-before-lock" if access.condition and later else "unlocked"
            does = "written" if access.write else "tested" if access.condition else "read"
            message = (f"'{known.name}' is {does} in '{function.name}' without '{lock}', which is held at {len(guard.locked)} of "
                       f"{len(guard.locked) + len(guard.unlocked)} other uses")
            if kind == "tested-before-lock":
                message = f"'{known.name}' is tested in '{function.name}' before '{lock}', which guards it, is taken"
            reported.add(guard.field)
            found.append(Finding(kind, access.place, message,
                                 [(evidence.place, f"{'written' if evidence.write else 'read'} with '{lock}' held, in '{other.name}'")]))

    @staticmethod
    def _parent(path: Path) -> Path:
        while path and path[-1] == "[]":
            path = path[:-1]
        return path[:-1]

    def _reachable(self, uses: List[Tuple[Function, Access]]) -> List[Tuple[Function, Access]]:
        return [(function, access) for function, access in uses if function.is_public or function.usr in self.started or self.callers.get(function.usr) or
                function.kind in ("thread", "function")]

    def _closure(self, roots: Iterable[str]) -> Set[str]:
        seen: Set[str] = set()
        todo = list(roots)
        while todo:
            usr = todo.pop()
            if usr in seen or usr not in self.functions:
                continue
            seen.add(usr)
            todo += [call.callee for call in self.functions[usr].calls if call.base == ("this",)]
        return seen

    def _without_a_lock(self, found: List[Finding], reported: Set[str]) -> None:
        """A field that a thread of the object and its callers use, where no lock is ever taken for it."""
        by_class: Dict[str, List[str]] = defaultdict(list)
        for usr in self.started:
            function = self.functions.get(usr)
            if function and function.class_usr:
                by_class[function.class_usr].append(usr)
        for class_usr, roots in by_class.items():
            inside = self._closure(roots)
            outside = self._closure(function.usr for function in self.functions.values() if function.class_usr == class_usr and function.is_public and
                                    function.kind == "method" and function.usr not in inside) - inside
            for usr, uses in self.uses.items():
                known = self.facts.fields[usr]
                if not known.eligible or known.atomic or usr in reported:
                    continue
                mine = [(function, access, locks) for function, access, locks in uses if access.path[:1] == ("this",) and len(access.path) <= 3]
                by_thread = [use for use in mine if use[0].usr in inside and not use[2]]
                by_others = [use for use in mine if use[0].usr in outside and not use[2] and not self._exempt(use[0], use[1])]
                if not by_thread or not by_others:
                    continue
                thread_writes = [use for use in by_thread if use[1].write]
                others_write = [use for use in by_others if use[1].write]
                polled = [use for use in by_thread if use[1].condition] if known.scalar else []
                if not thread_writes and not (polled and others_write):
                    continue
                if any(locks for _, _, locks in mine):
                    continue
                function, access, _ = (thread_writes or polled)[0]
                other, evidence, _ = (others_write or by_others)[0]
                reported.add(usr)
                does = "written" if access.write else "polled"
                found.append(Finding("no-lock", access.place, f"'{known.name}' is {does} by a thread of the object, in '{function.name}', and "
                                     f"{'written' if evidence.write else 'read'} by callers of '{other.name}', and no lock orders them",
                                     [(evidence.place, f"{'written' if evidence.write else 'read'} here")]))

    def _conditions(self, found: List[Finding], reported: Set[str]) -> None:
        for waiter in self.functions.values():
            for wait in waiter.waits:
                if not wait.lock or wait.condition == UNKNOWN:
                    continue
                keys = {path[-1] for path in wait.reads if path and path[-1] in self.facts.fields}
                for function in self.functions.values():
                    notified = [notify for notify in function.notifies if notify.condition and notify.condition[-1] == wait.condition[-1]]
                    if not notified or function.kind == "constructor":
                        continue
                    for access in function.accesses:
                        path = tuple(part for part in access.path if part != "[]")
                        if not access.write or not path or path[-1] not in keys or access.before_threads:
                            continue
                        if set(access.held) | self.entry[function.usr] or not any(notify.place > access.place for notify in notified):
                            continue
                        if any(acquire.place[:1] == access.place[:1] and acquire.place > access.place and acquire.lock[-1] == wait.lock[-1]
                               for acquire in function.acquires):
                            continue  # taken between: the waiter cannot miss it
                        reported.add(path[-1])
                        found.append(Finding("condition-set-unlocked", access.place,
                                             f"'{self._name(path[-1])}' is what '{waiter.name}' waits for, and is set in '{function.name}' without "
                                             f"'{self._lock_name(wait.lock)}': the waiter can miss the notification and wait for ever",
                                             [(wait.place, "waits here")]))

    def _escapes(self, found: List[Finding]) -> None:
        guards = {guard.field: guard for guard in self.guards}
        for function in self.functions.values():
            if not function.is_public or function.kind != "method":
                continue
            for returned in function.returns:
                path = tuple(part for part in returned.path if part != "[]")
                guard = guards.get(path[-1]) if path and path[0] == "this" else None
                if guard is None or not self.facts.fields[path[-1]].eligible:
                    continue
                if not any(access.write for _, access in guard.locked) or len(guard.locked) < 2:
                    continue
                other, evidence = next((use for use in guard.locked if use[1].write))
                found.append(Finding("reference-escapes", returned.place,
                                     f"'{function.name}' returns a {'pointer' if returned.as_what == 'address' else returned.as_what} into "
                                     f"'{self._name(path[-1])}', which '{self._lock_name(guard.lock)}' guards; its caller uses it without the lock",
                                     [(evidence.place, f"written with '{self._lock_name(guard.lock)}' held, in '{other.name}'")]))

    def _twice(self, found: List[Finding]) -> None:
        for function in self.functions.values():
            for acquire in function.acquires:
                if acquire.lock in acquire.held and acquire.lock != UNKNOWN and not acquire.recursive and not acquire.tried and not acquire.shared and "[]" not in acquire.lock:
                    found.append(Finding("locked-twice", acquire.place, f"'{self._lock_name(acquire.lock)}' is already held here: '{function.name}' waits for itself"))
            for call in function.calls:
                held = set(call.held) | set(self.entry[function.usr])
                for lock, way in self.takes.get(call.callee, {}).items():
                    seen = back(lock, call.base)
                    if seen and seen in held and "[]" not in seen and seen not in self.entry.get(call.callee, frozenset()):
                        callee = self.functions[call.callee]
                        found.append(Finding("locked-twice", call.place,
                                             f"'{callee.name}' takes '{self._lock_name(seen)}', which '{function.name}' already holds: it waits for itself",
                                             [(way[-1], "taken again here")]))

    def _order(self, found: List[Finding]) -> None:
        edges: Dict[Tuple[Path, Path], Tuple[Function, Place, Place]] = {}

        def identity(lock: Path) -> Path:
            return tuple(part for part in lock if part not in ("this", "[]"))[-1:] if lock != UNKNOWN and len(lock) > 1 else ()

        for function in self.functions.values():
            taken = [(acquire.lock, acquire.held, acquire.place, acquire.place) for acquire in function.acquires if not acquire.tried]
            for call in function.calls:
                for lock, way in self.takes.get(call.callee, {}).items():
                    taken.append((back(lock, call.base) or lock, call.held, call.place, way[-1]))
            for lock, held, place, where in taken:
                for first in set(held) | set(self.entry[function.usr]):
                    a, b = identity(first), identity(lock)
                    if a and b and a != b:
                        edges.setdefault((a, b), (function, place, where))
        for (a, b), (function, place, _) in sorted(edges.items(), key=lambda item: item[1][1]):
            if a < b and (b, a) in edges:
                other, there, _ = edges[(b, a)]
                found.append(Finding("lock-order", place, f"'{function.name}' takes '{self._lock_name(b)}' while it holds '{self._lock_name(a)}'; "
                                     f"'{other.name}' takes them the other way round, so each may wait for the other", [(there, "the other order")]))

    def _two_steps(self, found: List[Finding]) -> None:
        for function in self.functions.values():
            for step in function.two_steps:
                check, act = self.takes.get(step.check, {}), self.takes.get(step.act, {})
                both = [lock for lock in check if lock in act and lock[0] == "this"]
                if both and not step.held and not self.entry[function.usr] and function.kind not in ("constructor", "destructor"):
                    found.append(Finding("two-steps", step.place, f"'{self.functions[step.check].name}' and '{self.functions[step.act].name}' each take the lock: "
                                         f"between them, in '{function.name}', another thread can change what was tested", [(step.act_place, "acted on here")]))
