# SPDX-License-Identifier: MIT
"""What a source does, as far as locks go: which fields each function uses, with which locks held; what it calls, locks,
waits for, starts and returns. Nothing is concluded here, so the facts of many sources can be laid together.

A place in memory is a path: a root (`this`, a variable), then fields, each by its USR (Clang's name for a declaration that
is the same in every source). The lock of `this->queue` may be `this->mutex`; that of `session->state` is `session->mutex`.
"""
import re
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Set, Tuple

from clang.cindex import AccessSpecifier, Cursor, CursorKind as K, StorageClass, TypeKind, conf
from . import kinds

Path = Tuple[str, ...]
Place = Tuple[str, int, int]  # file, line, column

conf.lib.clang_getCursorUnaryOperatorKind.argtypes = [Cursor]
POST_INC, POST_DEC, PRE_INC, PRE_DEC, ADDRESS_OF, DEREFERENCE = 1, 2, 3, 4, 5, 6
SEEN_THROUGH = (K.UNEXPOSED_EXPR, K.PAREN_EXPR, K.CSTYLE_CAST_EXPR, K.CXX_STATIC_CAST_EXPR, K.CXX_CONST_CAST_EXPR, K.CXX_REINTERPRET_CAST_EXPR,
                K.CXX_DYNAMIC_CAST_EXPR, K.CXX_FUNCTIONAL_CAST_EXPR)
FUNCTIONS = (K.CXX_METHOD, K.CONSTRUCTOR, K.DESTRUCTOR, K.FUNCTION_DECL, K.FUNCTION_TEMPLATE, K.CONVERSION_FUNCTION)
ENDS = (K.RETURN_STMT, K.CXX_THROW_EXPR, K.BREAK_STMT, K.CONTINUE_STMT, K.GOTO_STMT)
PASSES_ON = {"move", "forward", "ref", "cref", "as_const", "addressof", "to_address"}


@dataclass
class Access:
    path: Path
    write: bool
    place: Place
    held: Tuple[Path, ...]
    shared: bool = False  # all that is held is held for reading
    condition: bool = False  # decides an `if` or a loop
    before_threads: bool = False  # the function starts a thread later
    after_join: bool = False


@dataclass
class Call:
    callee: str
    base: Path  # of the object; () if there is none, or it is unknown
    place: Place
    held: Tuple[Path, ...]
    before_threads: bool = False
    after_join: bool = False


@dataclass
class Acquire:
    lock: Path
    place: Place
    held: Tuple[Path, ...]
    recursive: bool = False
    tried: bool = False
    shared: bool = False


@dataclass
class Wait:
    condition: Path
    lock: Path
    place: Place
    reads: Tuple[Path, ...] = ()


@dataclass
class Notify:
    condition: Path
    place: Place
    held: Tuple[Path, ...]


@dataclass
class Returned:
    path: Path
    place: Place
    held: Tuple[Path, ...]
    as_what: str


@dataclass
class TwoSteps:
    """`if (o.empty()) o.pop()`: two calls on an object."""
    check: str
    act: str
    place: Place
    act_place: Place
    held: Tuple[Path, ...]


@dataclass
class Function:
    usr: str
    name: str
    class_usr: str
    place: Place
    is_public: bool
    kind: str  # method, constructor, destructor, function, thread (a lambda for one), escaped (a lambda for somebody)
    requires: Tuple[Path, ...] = ()  # held by whoever calls it: it says so, or unlocks it
    accesses: List[Access] = field(default_factory=list)
    calls: List[Call] = field(default_factory=list)
    acquires: List[Acquire] = field(default_factory=list)
    waits: List[Wait] = field(default_factory=list)
    notifies: List[Notify] = field(default_factory=list)
    returns: List[Returned] = field(default_factory=list)
    two_steps: List[TwoSteps] = field(default_factory=list)
    starts: List[str] = field(default_factory=list)  # what it starts on another thread
    returned_lock: Path = ()
    is_const: bool = False


@dataclass
class Field:
    name: str
    class_name: str
    type: str
    place: Place
    eligible: bool  # plain data, which needs a lock
    atomic: bool = False
    scalar: bool = False
    guarded_by: str = ""


@dataclass
class Facts:
    functions: Dict[str, Function] = field(default_factory=dict)
    fields: Dict[str, Field] = field(default_factory=dict)
    names: Dict[str, str] = field(default_factory=dict)


@dataclass
class Lock:
    path: Path
    guard: str  # USR of the guard; "" if it was locked by name
    depth: int
    shared: bool = False


def unwrapped(cursor: Cursor) -> Cursor:
    while cursor.kind in SEEN_THROUGH:
        children = [child for child in cursor.get_children() if child.kind.is_expression()]
        if len(children) != 1:
            break
        cursor = children[0]
    return cursor


def place_of(cursor: Cursor) -> Place:
    location = cursor.location
    return (location.file.name if location.file else "", location.line, location.column)


def expressions(cursor: Cursor) -> List[Cursor]:
    return [child for child in cursor.get_children() if child.kind.is_expression() or child.kind == K.LAMBDA_EXPR or child.kind == K.INIT_LIST_EXPR]


class Reader:
    """Walks the functions of one translation unit."""

    def __init__(self, is_ours, facts: Facts):
        self.is_ours = is_ours
        self.facts = facts
        self.returned_locks: Dict[str, Path] = {}
        self.definitions: Dict[str, Cursor] = {}

    def read(self, unit: Cursor) -> None:
        functions: List[Cursor] = []
        self._collect(unit, functions)
        for cursor in functions:
            self.definitions[cursor.get_usr()] = cursor
        for cursor in functions:
            usr = cursor.get_usr()
            if usr not in self.facts.functions:
                self._function(cursor)

    def _collect(self, cursor: Cursor, functions: List[Cursor]) -> None:
        for child in cursor.get_children():
            location = child.location
            if location.is_in_system_header or not location.file or not self.is_ours(location.file.name):
                continue
            if child.kind in FUNCTIONS:
                if child.is_definition():
                    functions.append(child)
            elif child.kind in (K.NAMESPACE, K.CLASS_DECL, K.STRUCT_DECL, K.CLASS_TEMPLATE, K.LINKAGE_SPEC, K.UNEXPOSED_DECL,
                                K.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION, K.UNION_DECL):
                self._collect(child, functions)

    def _function(self, cursor: Cursor) -> None:
        parent = cursor.semantic_parent
        in_class = parent is not None and parent.kind in (K.CLASS_DECL, K.STRUCT_DECL, K.CLASS_TEMPLATE, K.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION)
        kind = {K.CONSTRUCTOR: "constructor", K.DESTRUCTOR: "destructor"}.get(cursor.kind, "method" if in_class else "function")
        if cursor.kind == K.FUNCTION_TEMPLATE and in_class and cursor.spelling.split("<")[0] == parent.spelling.split("<")[0]:
            kind = "constructor"
        internal = not in_class and (cursor.storage_class == StorageClass.STATIC or "(anonymous" in (parent.spelling or ""))
        public = kinds.may_be_called_from_outside(cursor) if in_class else not internal
        function = Function(cursor.get_usr(), f"{parent.spelling}::{cursor.spelling}" if in_class else cursor.spelling,
                            parent.get_usr() if in_class else "", place_of(cursor), public, kind, is_const=in_class and cursor.is_const_method())
        if any(child.kind == K.UNEXPOSED_ATTR for child in cursor.canonical.get_children()):
            words = " ".join(token.spelling for token in cursor.canonical.get_tokens()).split("{")[0]
            if re.search(r"requires|LOCKS_REQUIRED", words, re.I):
                function.requires = (("?",),)
        self.facts.functions[function.usr] = function
        Body(self, function).run(cursor)


class Body:
    """One function, statement by statement, with the locks that are held."""

    def __init__(self, reader: Reader, function: Function):
        self.reader = reader
        self.function = function
        self.held: List[Lock] = []
        self.depth = 0
        self.guards: Dict[str, Tuple[List[Path], bool]] = {}  # of a guard's USR: what it locks
        self.alias: Dict[str, Path] = {}
        self.in_condition = False
        self.result = None  # the function's result type
        self.after_join = False
        self.started_at: List[int] = []  # how many accesses, calls there were
        self.lambdas: Dict[str, Cursor] = {}
        self.own: Set[str] = set()  # local objects, which only this function knows
        self.copies: Set[str] = set()  # local pointers: copies of a field, not the field
        self.released: Set[Path] = set()  # unlocked here, and not locked here before

    def run(self, cursor: Cursor) -> None:
        self.result = cursor.result_type.get_canonical()
        for child in cursor.get_children():
            if child.kind == K.COMPOUND_STMT:
                self.statement(child)
            elif child.kind == K.MEMBER_REF and self.function.kind == "constructor":
                continue
            elif child.kind.is_expression():
                self.visit(child)
        if self.started_at:
            accesses, calls = self.started_at[-1] >> 32, self.started_at[-1] & 0xffffffff
            for access in self.function.accesses[:accesses]:
                access.before_threads = True
            for call in self.function.calls[:calls]:
                call.before_threads = True

    # --- what is held

    def held_paths(self) -> Tuple[Path, ...]:
        return tuple(dict.fromkeys(lock.path for lock in self.held))

    def acquire(self, path: Path, cursor: Cursor, guard: str = "", tried: bool = False, shared: bool = False, recursive: bool = False) -> None:
        if not path:
            path = ("?",)
        if path not in self.released:
            self.function.acquires.append(Acquire(path, place_of(cursor), self.held_paths(), recursive, tried, shared))
        self.held.append(Lock(path, guard, self.depth, shared))

    def release(self, path: Path = (), guard: str = "") -> None:
        for lock in reversed(self.held):
            if (guard and lock.guard == guard) or (path and lock.path == path):
                self.held.remove(lock)
                if not guard:
                    return
        if path and not guard:  # whoever calls this holds it
            self.released.add(path)
            self.function.requires = tuple(dict.fromkeys(self.function.requires + (path,)))

    # --- statements

    def statement(self, cursor: Cursor) -> bool:
        """False if what follows is not reached."""
        kind = cursor.kind
        if kind == K.COMPOUND_STMT:
            self.depth += 1
            goes_on = True
            for child in cursor.get_children():
                goes_on = self.statement(child)
                if not goes_on:
                    break
            self.depth -= 1
            self.held = [lock for lock in self.held if not (lock.guard and lock.depth > self.depth)]
            return goes_on
        if kind == K.IF_STMT:
            return self._if(cursor)
        if kind in (K.WHILE_STMT, K.FOR_STMT, K.DO_STMT, K.CXX_FOR_RANGE_STMT, K.SWITCH_STMT):
            self._loop(cursor)
            return True
        if kind in (K.CXX_TRY_STMT, K.CXX_CATCH_STMT, K.CASE_STMT, K.DEFAULT_STMT, K.LABEL_STMT):
            before = list(self.held)
            for child in cursor.get_children():
                if child.kind == K.CXX_CATCH_STMT:
                    held, self.held = self.held, [lock for lock in before]
                    self.statement(child)
                    self.held = held
                elif child.kind.is_statement() or child.kind == K.DECL_STMT:
                    self.statement(child)
                elif child.kind.is_expression():
                    self.visit(child)
            return True
        if kind == K.DECL_STMT:
            for child in cursor.get_children():
                if child.kind == K.VAR_DECL:
                    self.variable(child)
            return True
        if kind == K.RETURN_STMT:
            self._return(cursor)
            return False
        if kind.is_expression() or kind == K.LAMBDA_EXPR:
            self.visit(cursor)
            return unwrapped(cursor).kind != K.CXX_THROW_EXPR
        for child in cursor.get_children():
            if child.kind.is_statement():
                self.statement(child)
            elif child.kind.is_expression():
                self.visit(child)
        return kind not in ENDS

    def _if(self, cursor: Cursor) -> bool:
        children = list(cursor.get_children())
        depth, self.depth = self.depth, self.depth + 1
        while children and (children[0].kind in (K.VAR_DECL, K.DECL_STMT)):
            first = children.pop(0)
            if first.kind == K.VAR_DECL:
                self.variable(first)
            else:
                self.statement(first)
        if not children:
            self.depth = depth
            return True
        condition, branches = children[0], children[1:]
        self.condition(condition)
        tried = self._tried(condition)
        negated = self._is_negation(condition)
        before = list(self.held)
        self._two_steps(condition, branches[0] if branches else None)
        ends: List[List[Lock]] = []
        for at in range(2):
            self.held = list(before)
            if tried and (at == 0) != negated:
                for path in tried:
                    self.acquire(path, condition, tried=True)
            goes_on = self.statement(branches[at]) if at < len(branches) else True
            if goes_on:
                ends.append(self.held)
        self.depth = depth
        if not ends:
            self.held = before
        else:
            self.held = [lock for lock in ends[0] if all(any(lock.path == other.path for other in end) for end in ends[1:])]
        self.held = [lock for lock in self.held if not (lock.guard and lock.depth > self.depth)]
        return bool(ends)

    def _is_negation(self, condition: Cursor) -> bool:
        condition = unwrapped(condition)
        return condition.kind == K.UNARY_OPERATOR and conf.lib.clang_getCursorUnaryOperatorKind(condition) == 10

    def _tried(self, condition: Cursor) -> List[Path]:
        """What `if (m.try_lock())` has locked."""
        found = []
        for cursor in condition.walk_preorder():
            if cursor.kind == K.CALL_EXPR and cursor.spelling in ("try_lock", "try_lock_for", "try_lock_until", "TryLock", "tryLock", "try_lock_shared"):
                base = self._object(cursor)
                if base is not None:
                    referenced = unwrapped(base)
                    usr = referenced.referenced.get_usr() if referenced.referenced else ""
                    if usr in self.guards:
                        found += self.guards[usr][0]
                    else:
                        path = self.path(base)
                        if path:
                            found.append(path)
        return found

    def condition(self, cursor: Cursor) -> None:
        was, self.in_condition = self.in_condition, True
        self.visit(cursor)
        self.in_condition = was

    def _loop(self, cursor: Cursor) -> None:
        before = list(self.held)
        depth, self.depth = self.depth, self.depth + 1
        children = list(cursor.get_children())
        for at, child in enumerate(children):
            is_body = at == len(children) - 1 if cursor.kind != K.DO_STMT else at == 0
            if child.kind == K.VAR_DECL:
                self.variable(child)
            elif child.kind == K.DECL_STMT or (is_body and not child.kind.is_expression()) or child.kind.is_statement():
                self.statement(child)
            elif is_body:
                self.visit(child)
            elif cursor.kind == K.CXX_FOR_RANGE_STMT:
                self.visit(child)
            else:
                self.condition(child)
        self.depth = depth
        self.held = [lock for lock in before if any(lock.path == other.path for other in self.held)] if cursor.kind != K.DO_STMT else \
            [lock for lock in self.held if not (lock.guard and lock.depth > self.depth)]

    def variable(self, cursor: Cursor) -> None:
        type_ = cursor.type
        init = expressions(cursor)
        if kinds.is_guard(type_):
            self._guard(cursor, init)
            return
        if type_.spelling.startswith("auto") or kinds.is_guard(type_.get_canonical()):
            path = self._returned_lock(init)
            if path:
                self.guards[cursor.get_usr()] = ([path], False)
                self.acquire(path, cursor, cursor.get_usr())
                return
        canonical = type_.get_canonical()
        if canonical.kind == TypeKind.RECORD and "_ptr<" not in canonical.spelling:
            self.own.add(cursor.get_usr())
        for expression in init:
            inner = unwrapped(expression)
            if inner.kind == K.LAMBDA_EXPR:
                self.lambdas[cursor.get_usr()] = inner
                self._lambda(inner, "unknown")
                continue
            if canonical.kind in (TypeKind.LVALUEREFERENCE, TypeKind.POINTER) or "shared_ptr<" in canonical.spelling or "unique_ptr<" in canonical.spelling:
                path = self.path(expression)
                if path:
                    self.alias[cursor.get_usr()] = path
                    if canonical.kind != TypeKind.LVALUEREFERENCE:
                        self.copies.add(cursor.get_usr())
            self.visit(expression)
        if kinds.is_thread_or_holds_one(type_) and init:
            self._started()

    def _started(self) -> None:
        self.started_at.append(len(self.function.accesses) << 32 | len(self.function.calls))
        self.after_join = False

    def _guard(self, cursor: Cursor, init: List[Cursor]) -> None:
        paths: List[Path] = []
        deferred = tried = recursive = False
        shared = any(word in cursor.type.spelling for word in ("shared_lock", "ReadLock", "ReaderMutexLock", "ReadGuard"))
        for argument in self._constructor_arguments(init):
            text = argument.type.get_canonical().spelling
            if "defer_lock" in text:
                deferred = True
            elif "try_to_lock" in text:
                tried = True
            elif "adopt_lock" in text:
                pass
            elif kinds.is_mutex(argument.type):
                paths.append(self.path(argument) or ("?",))
                recursive = recursive or kinds.is_recursive(argument.type)
            else:
                lock = self._returned_lock([argument])
                if lock:
                    paths.append(lock)
                self.visit(argument)
        usr = cursor.get_usr()
        if not paths:
            mutexes = [c for e in init for c in e.walk_preorder() if c.kind in (K.MEMBER_REF_EXPR, K.DECL_REF_EXPR) and kinds.is_mutex(c.type)]
            paths = [self.path(mutex) or ("?",) for mutex in mutexes]
        if not paths and init:
            lock = self._returned_lock(init)
            paths = [lock] if lock else [("?",)]
        self.guards[usr] = (paths, shared)
        if not deferred:
            held = self.held_paths()
            for path in paths:
                self.function.acquires.append(Acquire(path, place_of(cursor), held, recursive, tried, shared))
                self.held.append(Lock(path, usr, self.depth, shared))

    def _constructor_arguments(self, init: List[Cursor]) -> List[Cursor]:
        for expression in init:
            expression = unwrapped(expression)
            if expression.kind == K.CALL_EXPR:
                arguments = list(expression.get_arguments())
                if len(arguments) == 1 and kinds.is_guard(arguments[0].type) and unwrapped(arguments[0]).kind == K.CALL_EXPR:
                    return self._constructor_arguments(arguments)
                return [unwrapped_pointer(argument) for argument in arguments if argument is not None]
            if expression.kind == K.INIT_LIST_EXPR:
                return [unwrapped_pointer(child) for child in expressions(expression)]
            return [unwrapped_pointer(expression)]
        return []

    def _returned_lock(self, init: List[Cursor]) -> Path:
        """The lock that a call returns in a guard: `auto lock = lock_it();`."""
        for expression in init:
            call = unwrapped(expression)
            if call.kind != K.CALL_EXPR or call.referenced is None or not kinds.is_guard(call.type):
                continue
            definition = self.reader.definitions.get(call.referenced.get_usr())
            if definition is None:
                continue
            for cursor in definition.walk_preorder():
                if cursor.kind in (K.MEMBER_REF_EXPR, K.DECL_REF_EXPR) and kinds.is_mutex(cursor.type):
                    path = Body(self.reader, Function("", "", "", ("", 0, 0), False, "method")).path(cursor)
                    base = self._object(call)
                    if path and path[0] == "this":
                        root = (self.path(base) if base is not None else ("this",)) or ("?",)
                        return tuple(root) + path[1:]
                    return path or ("?",)
        return ()

    def _return(self, cursor: Cursor) -> None:
        for expression in expressions(cursor):
            self.visit(expression)
            self._note_returned(expression, cursor)

    def _note_returned(self, expression: Cursor, statement: Cursor) -> None:
        """What outlives the lock: a reference, pointer, iterator or view of a field."""
        if self.result is None:
            return
        inner = unwrapped(expression)
        reference = self.result.kind in (TypeKind.LVALUEREFERENCE, TypeKind.RVALUEREFERENCE)
        pointer = self.result.kind == TypeKind.POINTER
        spelling = self.result.spelling
        view = any(word in spelling for word in ("string_view", "span<"))
        iterator = "iterator" in spelling
        if inner.kind == K.UNARY_OPERATOR and conf.lib.clang_getCursorUnaryOperatorKind(inner) == ADDRESS_OF:
            inner = unwrapped(expressions(inner)[0])
            what = "address"
        elif inner.kind == K.CALL_EXPR and inner.spelling in ("begin", "end", "data", "c_str", "find", "get") and self._object(inner) is not None:
            if inner.spelling == "get" and "shared_ptr" in self._object(inner).type.get_canonical().spelling:
                return
            what = {"begin": "iterator", "end": "iterator", "find": "iterator"}.get(inner.spelling, "pointer")
            inner = unwrapped(self._object(inner))
        else:
            what = "view" if view else "reference"
        if not {"address": pointer, "pointer": pointer or view, "iterator": iterator or pointer, "view": view, "reference": reference}[what]:
            return
        path = self.path(inner)
        if path:
            self.function.returns.append(Returned(path, place_of(statement), self.held_paths(), what))

    # --- paths

    def path(self, cursor: Optional[Cursor]) -> Path:
        if cursor is None:
            return ()
        cursor = unwrapped(cursor)
        kind = cursor.kind
        if kind == K.CXX_THIS_EXPR:
            return ("this",)
        if kind == K.MEMBER_REF_EXPR:
            referenced = cursor.referenced
            if referenced is None or referenced.kind not in (K.FIELD_DECL, K.VAR_DECL):
                return ()
            if referenced.kind == K.VAR_DECL:
                return self._global(referenced)
            self._note_field(referenced)
            base = expressions(cursor)
            root = self.path(base[0]) if base else ("this",)
            return root + (referenced.get_usr(),) if root else ()
        if kind == K.DECL_REF_EXPR:
            referenced = cursor.referenced
            if referenced is None:
                return ()
            usr = referenced.get_usr()
            if usr in self.alias:
                return self.alias[usr]
            if referenced.kind == K.FIELD_DECL:
                self._note_field(referenced)
                return ("this", usr)
            if referenced.kind == K.VAR_DECL and (referenced.storage_class in (StorageClass.STATIC, StorageClass.EXTERN) or
                                                  referenced.semantic_parent.kind in (K.NAMESPACE, K.TRANSLATION_UNIT, K.CLASS_DECL, K.STRUCT_DECL, K.LINKAGE_SPEC)):
                return self._global(referenced)
            if referenced.kind in (K.VAR_DECL, K.PARM_DECL):
                self._note_field(referenced)
                return (usr,)
            return ()
        if kind == K.UNARY_OPERATOR and conf.lib.clang_getCursorUnaryOperatorKind(cursor) in (DEREFERENCE, ADDRESS_OF):
            inner = expressions(cursor)
            return self.path(inner[0]) if inner else ()
        if kind == K.ARRAY_SUBSCRIPT_EXPR:
            inner = expressions(cursor)
            root = self.path(inner[0]) if inner else ()
            return root + ("[]",) if root else ()
        if kind == K.CALL_EXPR:
            name = cursor.spelling
            if name in ("operator->", "operator*", "get", "value", "lock"):
                base = self._object(cursor)
                return self.path(base) if base is not None else ()
            if name in ("operator[]", "at", "front", "back"):
                base = self._object(cursor)
                root = self.path(base) if base is not None else ()
                return root + ("[]",) if root else ()
            arguments = list(cursor.get_arguments())
            if name in PASSES_ON and len(arguments) == 1:
                return self.path(arguments[0])
            inner = expressions(cursor)
            if len(inner) == 1 and cursor.referenced is not None and cursor.referenced.kind == K.CONSTRUCTOR:
                return self.path(inner[0])  # a copy of a pointer or of a smart pointer
        return ()

    def _global(self, variable: Cursor) -> Path:
        if variable.type.kind != TypeKind.INVALID and "thread_local" in [token.spelling for token in self._first_tokens(variable)]:
            return ()
        self._note_field(variable)
        return ("::", variable.get_usr())

    @staticmethod
    def _first_tokens(cursor: Cursor):
        for at, token in enumerate(cursor.get_tokens()):
            if at > 3:
                return
            yield token

    def _note_field(self, cursor: Cursor) -> None:
        usr = cursor.get_usr()
        if usr in self.reader.facts.fields:
            return
        type_ = cursor.type
        canonical = type_.get_canonical()
        element = canonical
        while element.kind in (TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY):
            element = element.element_type
        owner = cursor.semantic_parent
        eligible = not (element.is_const_qualified() or canonical.kind in (TypeKind.LVALUEREFERENCE, TypeKind.RVALUEREFERENCE) or
                        kinds.is_thread_or_holds_one(type_) or kinds.is_guard(type_) or kinds.is_thread(type_) or
                        (canonical.kind != TypeKind.POINTER and kinds.synchronises_itself(element)))
        guarded_by = ""
        for child in cursor.get_children():
            if child.kind == K.UNEXPOSED_ATTR:
                text = " ".join(token.spelling for token in child.get_tokens())
                if "guarded" in text.lower():
                    guarded_by = text
        name = owner.spelling if owner is not None and owner.kind != K.TRANSLATION_UNIT else ""
        self.reader.facts.fields[usr] = Field(cursor.spelling, name, type_.spelling, place_of(cursor), eligible, kinds.is_atomic(element),
                                              canonical.kind not in (TypeKind.RECORD, TypeKind.ELABORATED, TypeKind.UNEXPOSED), guarded_by)

    # --- expressions

    @staticmethod
    def _object(call: Cursor) -> Optional[Cursor]:
        """The object of a member call; None for `f()` and for `g()` of this."""
        children = list(call.get_children())
        if not children:
            return None
        callee = unwrapped(children[0])
        if callee.kind == K.MEMBER_REF_EXPR and (callee.referenced is None or callee.referenced.kind != K.FIELD_DECL):
            base = expressions(callee)
            return base[0] if base else None
        if call.spelling.startswith("operator"):
            return children[0]
        return None

    def note(self, path: Path, write: bool, cursor: Cursor) -> None:
        if not path or (len(path) > 1 and path[0] in self.own):  # an object of this function is nobody else's
            return
        place = place_of(cursor)
        held = self.held_paths()
        shared = bool(self.held) and all(lock.shared for lock in self.held)
        self.function.accesses.append(Access(path, write, place, held, shared, self.in_condition, after_join=self.after_join))

    def visit(self, cursor: Cursor, write: bool = False) -> None:
        kind = cursor.kind
        if kind in SEEN_THROUGH:
            for child in cursor.get_children():
                if child.kind.is_expression() or child.kind == K.LAMBDA_EXPR:
                    self.visit(child, write)
            return
        if kind == K.MEMBER_REF_EXPR:
            path = self.path(cursor)
            if path:
                self.note(path, write, cursor)
            base = expressions(cursor)
            if base:
                through = base[0].type.get_canonical().kind == TypeKind.POINTER or "operator->" == unwrapped(base[0]).spelling
                self.visit(base[0], write and not through)
        elif kind == K.DECL_REF_EXPR:
            path = self.path(cursor)
            if path and not (cursor.referenced is not None and cursor.referenced.get_usr() in self.copies):
                self.note(path, write, cursor)
        elif kind == K.BINARY_OPERATOR:
            left, right = (expressions(cursor) + [None, None])[:2]
            assigns = cursor.binary_operator.is_assignment
            if right is not None:
                self.visit(right)
            if left is not None:
                self.visit(left, assigns)
        elif kind == K.COMPOUND_ASSIGNMENT_OPERATOR:
            left, right = expressions(cursor)[:2]
            self.visit(right)
            self.visit(left, True)
        elif kind == K.UNARY_OPERATOR:
            operator = conf.lib.clang_getCursorUnaryOperatorKind(cursor)
            for child in expressions(cursor):
                through = operator == DEREFERENCE and child.type.get_canonical().kind == TypeKind.POINTER
                self.visit(child, operator in (POST_INC, POST_DEC, PRE_INC, PRE_DEC) or (write and not through))
        elif kind == K.ARRAY_SUBSCRIPT_EXPR:
            base, *index = expressions(cursor)
            self.visit(base, write and base.type.get_canonical().kind != TypeKind.POINTER)
            for child in index:
                self.visit(child)
        elif kind == K.CONDITIONAL_OPERATOR:
            for at, child in enumerate(expressions(cursor)):
                self.visit(child, write and at > 0)
        elif kind == K.CALL_EXPR:
            self._call(cursor, write)
        elif kind == K.LAMBDA_EXPR:
            self._lambda(cursor, "unknown")
        elif kind == K.CXX_NEW_EXPR or kind == K.CXX_DELETE_EXPR or kind == K.INIT_LIST_EXPR:
            for child in expressions(cursor):
                self.visit(child)
        else:
            for child in cursor.get_children():
                if child.kind.is_expression() or child.kind == K.LAMBDA_EXPR:
                    self.visit(child)
                elif child.kind == K.COMPOUND_STMT:
                    self.statement(child)

    def _call(self, cursor: Cursor, write: bool) -> None:
        name = cursor.spelling
        callee = cursor.referenced
        base = self._object(cursor)
        arguments = [argument for argument in cursor.get_arguments() if argument is not None]
        if name.startswith("operator") and base is not None:
            arguments = [argument for argument in arguments if argument != base]
        if self._locking(cursor, name, base, arguments):
            return
        if name in ("join", "wait", "get", "stop", "join_all") and base is not None and kinds.is_thread(base.type) or name == "pthread_join":
            self.after_join = True
        if base is None and callee is not None and callee.kind == K.CONSTRUCTOR and len(arguments) == 1 and unwrapped(arguments[0]).kind != K.LAMBDA_EXPR:
            self.visit(arguments[0], write)
            return
        # the object
        is_method = callee is not None and callee.kind in (K.CXX_METHOD, K.CONVERSION_FUNCTION, K.DESTRUCTOR)
        if base is not None:
            writes = False
            if is_method and not callee.is_const_method() and not callee.is_static_method():
                writes = name not in kinds.READS or write
                if name == "operator[]":
                    writes = write or bool(kinds.GROWS.match(base.type.get_canonical().spelling.replace("const ", "")))
            elif callee is None or not is_method:
                writes = write or name in ("operator=", "operator+=", "operator<<=", "operator++", "operator--")
            through = base.type.get_canonical().kind == TypeKind.POINTER or (
                name in ("operator->", "operator*", "get") and "optional" not in base.type.get_canonical().spelling)
            self.visit(base, writes and not through)
        elif callee is not None and callee.kind == K.CXX_METHOD and name.startswith("operator") and arguments:
            self.visit(arguments[0], not callee.is_const_method())
            arguments = arguments[1:]
        # what is called
        if callee is not None and callee.kind in FUNCTIONS:
            owner = ("this",) if base is None and is_method and not callee.is_static_method() else self.path(base) if base is not None else ()
            self.function.calls.append(Call(callee.get_usr(), owner, place_of(cursor), self.held_paths(), after_join=self.after_join))
        # its arguments
        runs = "inline" if kinds.INLINE.match(name) else "thread" if self._starts(cursor, name, base) else "unknown"
        types = list(callee.type.argument_types()) if callee is not None and callee.type.kind == TypeKind.FUNCTIONPROTO else []
        skipped = 1 if base is not None and name.startswith("operator") and not is_method else 0  # the object is the first
        for at, argument in enumerate(arguments):
            inner = unwrapped(argument)
            if inner.kind == K.LAMBDA_EXPR:
                self._lambda(inner, runs)
                continue
            if inner.kind == K.DECL_REF_EXPR and inner.referenced is not None and inner.referenced.get_usr() in self.lambdas and runs != "unknown":
                self._lambda(self.lambdas[inner.referenced.get_usr()], runs)
                continue
            if runs == "thread":
                self._entry(inner)
            parameter = types[at + skipped].get_canonical() if at + skipped < len(types) else None
            writes = parameter is not None and parameter.kind == TypeKind.LVALUEREFERENCE and not parameter.get_pointee().is_const_qualified()
            writes = writes or (name in ("move", "exchange", "swap") and at == 0 and base is None)
            self.visit(argument, writes)
        if runs == "thread":
            self._started()
        elif callee is not None and callee.kind == K.DECL_REF_EXPR:
            self.visit(callee)
        first = next(iter(cursor.get_children()), None)
        if first is not None and unwrapped(first).kind == K.LAMBDA_EXPR:  # called at once
            self._lambda(unwrapped(first), "inline")
        elif name == "operator()" and base is not None and unwrapped(base).kind == K.DECL_REF_EXPR and unwrapped(base).referenced is not None:
            local = self.lambdas.get(unwrapped(base).referenced.get_usr())
            if local is not None:
                self._lambda(local, "inline")

    def _starts(self, cursor: Cursor, name: str, base: Optional[Cursor]) -> bool:
        if not kinds.STARTS.match(name):
            return False
        if name in ("emplace_back", "push_back"):
            return base is not None and kinds.is_thread_or_holds_one(base.type)
        return True

    def _entry(self, inner: Cursor) -> None:
        """`&C::f` or a function's name given to a thread."""
        if inner.kind == K.UNARY_OPERATOR:
            inner = unwrapped((expressions(inner) or [inner])[0])
        if inner.kind == K.DECL_REF_EXPR and inner.referenced is not None and inner.referenced.kind in FUNCTIONS:
            self.function.starts.append(inner.referenced.get_usr())

    def _lambda(self, cursor: Cursor, runs: str) -> None:
        body = next((child for child in cursor.get_children() if child.kind == K.COMPOUND_STMT), None)
        if body is None:
            return
        if runs == "inline":
            depth, held = self.depth, list(self.held)
            self.statement(body)
            self.held, self.depth = held, depth
            return
        place = place_of(cursor)
        usr = f"{self.function.usr}@{place[1]}:{place[2]}"
        known = self.reader.facts.functions.get(usr)
        if known is not None and (known.kind == "thread" or runs == "unknown"):
            return
        kind = "thread" if runs == "thread" else "escaped"
        function = Function(usr, f"a lambda in {self.function.name}", self.function.class_usr, place, kind == "thread", kind)
        self.reader.facts.functions[usr] = function
        inside = Body(self.reader, function)
        inside.alias, inside.lambdas, inside.copies = dict(self.alias), dict(self.lambdas), set(self.copies)
        inside.statement(body)
        if runs == "thread":
            self.function.starts.append(usr)

    # --- locks and conditions

    def _locking(self, cursor: Cursor, name: str, base: Optional[Cursor], arguments: List[Cursor]) -> bool:
        """Lock, unlock, wait, notify: True if the call was one of these."""
        if base is not None and kinds.is_condition(base.type):
            condition = self.path(base) or ("?",)
            if name.lower().startswith(("wait", "timedwait")):
                self._wait(cursor, condition, arguments)
                return True
            if name.lower() in ("notify_one", "notify_all", "signal", "broadcast", "wakeone", "wakeall", "signalall", "notifyone", "notifyall"):
                self.function.notifies.append(Notify(condition, place_of(cursor), self.held_paths()))
                return True
        if base is not None and unwrapped(base).kind == K.DECL_REF_EXPR and unwrapped(base).referenced is not None:
            usr = unwrapped(base).referenced.get_usr()
            if usr in self.guards:
                paths, shared = self.guards[usr]
                if name in ("unlock", "reset", "release", "Unlock", "Release", "unlock_shared"):
                    self.release(guard=usr)
                    return True
                if name in ("lock", "Lock", "relock", "lock_shared", "try_lock"):
                    for path in paths:
                        self.acquire(path, cursor, usr, tried=name == "try_lock", shared=shared)
                        self.held[-1].depth = 0 if name == "lock" else self.depth
                    return True
        if base is not None and kinds.is_mutex(base.type):
            path = self.path(base) or ("?",)
            if name in ("lock", "Lock", "acquire", "enter", "WriterLock", "lockForWrite"):
                self.acquire(path, cursor, recursive=kinds.is_recursive(base.type))
                return True
            if name in ("lock_shared", "ReaderLock", "lockForRead", "ReadLock", "rdlock"):
                self.acquire(path, cursor, shared=True)
                return True
            if name in ("unlock", "Unlock", "unlock_shared", "release", "leave", "WriterUnlock", "ReaderUnlock"):
                self.release(path)
                return True
        if base is None and name in ("pthread_mutex_lock", "pthread_mutex_unlock", "pthread_rwlock_rdlock", "pthread_rwlock_wrlock", "pthread_rwlock_unlock") and arguments:
            path = self.path(arguments[0]) or ("?",)
            if name.endswith("unlock"):
                self.release(path)
            else:
                self.acquire(path, cursor, recursive=True)
            return True
        if base is None and name in ("pthread_cond_wait", "pthread_cond_timedwait") and len(arguments) > 1:
            self.function.waits.append(Wait(self.path(arguments[0]), self.path(arguments[1]), place_of(cursor)))
            return True
        if base is None and name in ("pthread_cond_signal", "pthread_cond_broadcast") and arguments:
            self.function.notifies.append(Notify(self.path(arguments[0]) or ("?",), place_of(cursor), self.held_paths()))
            return True
        if name == "lock" and base is None and len(arguments) > 1:
            for argument in arguments:
                inner = unwrapped(argument)
                usr = inner.referenced.get_usr() if inner.referenced is not None else ""
                paths = self.guards[usr][0] if usr in self.guards else [self.path(argument) or ("?",)]
                for path in paths:
                    self.held.append(Lock(path, usr if usr in self.guards else "", self.depth))
            return True
        return False

    def _wait(self, cursor: Cursor, condition: Path, arguments: List[Cursor]) -> None:
        lock: Path = ()
        if arguments:
            inner = unwrapped_pointer(arguments[0])
            usr = inner.referenced.get_usr() if inner.referenced is not None else ""
            lock = self.guards[usr][0][0] if usr in self.guards and self.guards[usr][0] else self.path(inner)
        before = len(self.function.accesses)
        for argument in arguments[1:]:
            inner = unwrapped(argument)
            if inner.kind == K.LAMBDA_EXPR:
                was, self.in_condition = self.in_condition, True
                self._lambda(inner, "inline")
                self.in_condition = was
            else:
                self.visit(argument)
        reads = tuple(dict.fromkeys(access.path for access in self.function.accesses[before:]))
        if not reads:  # `while (queue.empty()) wait(lock)`
            recent = [access for access in self.function.accesses[-4:] if access.condition]
            reads = tuple(dict.fromkeys(access.path for access in recent))
        self.function.waits.append(Wait(condition, lock, place_of(cursor), reads))

    def _two_steps(self, condition: Cursor, branch: Optional[Cursor]) -> None:
        """`if (!queue.empty()) use(queue.pop());` of one object, by two calls."""
        if branch is None:
            return
        checks: Dict[Path, Cursor] = {}
        for cursor in condition.walk_preorder():
            if cursor.kind == K.CALL_EXPR and cursor.referenced is not None and cursor.referenced.kind == K.CXX_METHOD and cursor.referenced.is_const_method():
                base = self._object(cursor)
                path = self.path(base) if base is not None else ()
                if path:
                    checks.setdefault(path, cursor)
        if not checks:
            return
        for cursor in branch.walk_preorder():
            if cursor.kind == K.CALL_EXPR and cursor.referenced is not None and cursor.referenced.kind == K.CXX_METHOD and not cursor.referenced.is_const_method():
                base = self._object(cursor)
                path = self.path(base) if base is not None else ()
                if path in checks:
                    self.function.two_steps.append(TwoSteps(checks[path].referenced.get_usr(), cursor.referenced.get_usr(), place_of(checks[path]), place_of(cursor),
                                                            self.held_paths()))
                    return


def unwrapped_pointer(cursor: Cursor) -> Cursor:
    """`&mutex` is the mutex."""
    cursor = unwrapped(cursor)
    if cursor.kind == K.UNARY_OPERATOR and conf.lib.clang_getCursorUnaryOperatorKind(cursor) == ADDRESS_OF:
        inner = expressions(cursor)
        if inner:
            return unwrapped(inner[0])
    return cursor
