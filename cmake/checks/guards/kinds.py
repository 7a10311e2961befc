# SPDX-License-Identifier: MIT
"""What a type or a function is to somebody who looks for locks: recognised by name and shape, so the locks of Abseil, Boost,
Qt and of the program itself count, too."""
import re
from functools import lru_cache
from typing import Dict

from clang.cindex import AccessSpecifier, Cursor, CursorKind, Type, TypeKind

MUTEX = re.compile(r"(?:^|::|_)(?:\w*[Mm]utex|\w*_?[Ss]pin_?[Ll]ock|CriticalSection|QReadWriteLock|pthread_mutex_t|pthread_rwlock_t|Lock|"
                   r"pthread_spinlock_t|port::Mutex)(?:_t|Type|Base)?$")
GUARD = re.compile(r"(?:\w*[Ll]ock_?(?:[Gg]uard|er|[Hh]older)|\w*[Gg]uard|(?:unique|scoped|shared|upgrade)_lock|\w*(?:Mutex|Read|Write|Reader|Writer)\w*Lock|"
                   r"\w*(?:Auto|Scoped)\w*Lock\w*|\w*MutexLocker)$")
CONDITION = re.compile(r"\w*condition_?(?:variable)?(?:_any)?$|\w*Cond(?:Var|Variable|ition)?$|QWaitCondition|pthread_cond_t")
ATOMIC = re.compile(r"^(?:std::|boost::|absl::)?(?:\w+::)*(?:atomic|atomic_\w+|Atomic\w*|atomic_ref)\b")
THREAD = re.compile(r"(?:^|::)(?:j?thread|future|shared_future|Thread|pthread_t|thread_group)$")
# Synchronised by themselves, or used to synchronise.
SYNCHRONISED = re.compile(r"(?:^|::)(?:once_flag|\w*Event|Notification|WaitGroup|\w*Latch|\w*semaphore\w*|Semaphore|latch|barrier|stop_source|stop_token|promise|packaged_task|thread::id|id)$")
# A second lock by the same thread waits for itself. Of others nobody knows: many a Mutex is recursive.
PLAIN_MUTEX = re.compile(r"^(?:std::(?:__1::)?(?:mutex|timed_mutex|shared_mutex|shared_timed_mutex)|boost::(?:mutex|timed_mutex|shared_mutex)|absl::Mutex|"
                         r"(?:\w+::)*(?:FastMutex|port::Mutex|[Ss]pin_?[Ll]ock))$")
# Called on an object that is not const, these read it all the same unless what they return is written to.
READS = {"begin", "end", "rbegin", "rend", "cbegin", "cend", "find", "at", "front", "back", "data", "size", "count", "empty", "get", "lower_bound",
         "upper_bound", "equal_range", "top", "value", "c_str", "contains", "native_handle", "lock", "use_count", "first", "last", "str", "capacity",
         "operator*", "operator->", "operator bool", "load", "has_value"}
GROWS = re.compile(r"^(?:std::|boost::|absl::)?(?:\w+::)*(?:unordered_)?(?:flat_hash_)?(?:multi)?map\b")
# A callable that these are given runs before they return, under whatever lock is held.
INLINE = re.compile(r"^(?:std|ranges|absl|boost)?(?:::)?(?:(?:wait|wait_for|wait_until|Await|all_of|any_of|none_of|for_each\w*|find\w*|count_if|remove_if|erase_if|"
                    r"sort\w*|stable_sort|partition\w*|transform|accumulate|copy_if|generate\w*|replace_if|max_element|min_element|"
                    r"lower_bound|upper_bound|equal_range|binary_search|unique|is_sorted|nth_element|iota|reduce|visit|call_once|invoke|apply|adjacent_find|mismatch|equal))$")
# A callable that these are given runs on another thread.
STARTS = re.compile(r"^(?:j?thread|async|emplace_back|push_back|post|dispatch|defer|submit|enqueue|schedule|execute|spawn|run_async|start_thread|create_thread|"
                    r"StartThread|Schedule|AddTask|addTask|add_task|async_\w+)$")


@lru_cache(maxsize=None)
def _last_name(spelling: str) -> str:
    spelling = re.sub(r"<.*>", "", spelling)
    return re.sub(r"\b(?:const|volatile|class|struct|mutable)\b|[&*]", " ", spelling).strip()


def plain(type_: Type) -> Type:
    """Without reference, pointer, smart pointer."""
    kind = type_.kind
    if kind in (TypeKind.LVALUEREFERENCE, TypeKind.RVALUEREFERENCE, TypeKind.POINTER):
        return plain(type_.get_pointee())
    return type_


def names(type_: Type):
    """The name as it was written, and what it stands for."""
    yield _last_name(type_.spelling)
    yield _last_name(type_.get_canonical().spelling)


def is_mutex(type_: Type) -> bool:
    type_ = plain(type_)
    return any(MUTEX.search(name.rsplit("::", 1)[-1]) for name in names(type_)) and not is_guard(type_)


def is_guard(type_: Type) -> bool:
    if type_.kind in (TypeKind.LVALUEREFERENCE, TypeKind.RVALUEREFERENCE):
        type_ = type_.get_pointee()
    if type_.kind == TypeKind.POINTER:
        return False
    for name in names(type_):
        last = name.rsplit("::", 1)[-1]
        if GUARD.fullmatch(last):
            return last != "Lock" or _has_destructor(type_)
    return False


def _has_destructor(type_: Type) -> bool:
    declaration = type_.get_declaration()
    return any(child.kind == CursorKind.DESTRUCTOR for child in declaration.get_children())


def is_recursive(type_: Type) -> bool:
    return not any(PLAIN_MUTEX.match(name) for name in names(plain(type_)))


def is_condition(type_: Type) -> bool:
    return any(CONDITION.fullmatch(name.rsplit("::", 1)[-1]) for name in names(plain(type_)))


def is_atomic(type_: Type) -> bool:
    return any(ATOMIC.match(name) for name in names(type_))


def is_thread(type_: Type) -> bool:
    return any(THREAD.search(name) for name in names(plain(type_)))


def is_thread_or_holds_one(type_: Type) -> bool:
    return is_thread(type_) or bool(re.search(r"\b(?:std|boost)::j?thread\b", type_.get_canonical().spelling))


_OWNERS: Dict[str, bool] = {}


def synchronises_itself(type_: Type) -> bool:
    """A class with a mutex or only atomics in it takes care of itself."""
    type_ = plain(type_)
    if is_atomic(type_) or is_mutex(type_) or is_condition(type_) or any(SYNCHRONISED.search(name) for name in names(type_)):
        return True
    match = re.match(r"^(?:const )?std::(?:__1::|__cxx11::)?(?:unique_ptr|shared_ptr|weak_ptr)<([^,<>]+)", type_.get_canonical().spelling)
    declaration = type_.get_canonical().get_declaration()
    usr = declaration.get_usr()
    if match or not usr:
        return False
    if usr not in _OWNERS:
        _OWNERS[usr] = False
        fields = [child.type for child in declaration.get_children() if child.kind == CursorKind.FIELD_DECL]
        _OWNERS[usr] = any(is_mutex(field) for field in fields) or (bool(fields) and all(is_atomic(field) for field in fields))
    return _OWNERS[usr]


def may_be_called_from_outside(method: Cursor) -> bool:
    return method.access_specifier in (AccessSpecifier.PUBLIC, AccessSpecifier.INVALID)
