// SPDX-License-Identifier: MIT
// Derives Send, Sync and Owned from the structure of a type, as Rust derives its auto traits; "no" where none is seen.
#pragma once

#include <fearless/detail/aggregate.hpp>
#include <fearless/detail/bytes.hpp>
#include <fearless/detail/fields.hpp>
#include <fearless/detail/names.hpp>
#include <fearless/detail/verdict.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace fearless {

namespace detail {
struct Derived {}; // "nobody has claimed anything: derive it"
} // namespace detail

// The opt-ins (Rust: `unsafe impl Send for T`): specialise to state what a review has shown and no compiler can see.
//
//     template <> inline constexpr bool fearless::unsafe_send<MyHandle> = true;
//
// `true` claims it, `false` takes it back (Rust: `impl !Send`). Not inherited by derived classes. Greppable; the
// clang-tidy check `fearless-claim` lists them. negative/unsafe-claims shows what a wrong claim costs.
template <class T>
inline constexpr detail::Derived unsafe_send{};
template <class T>
inline constexpr detail::Derived unsafe_sync{};

namespace detail {

// How a type of this library answers; each specialises it beside its class. `holds<C, Seen...>()` is consteval.
template <class T>
struct Rule;

template <class T>
concept HasRule = requires { sizeof(Rule<T>); };

template <class T>
concept Complete = requires { sizeof(T); };

template <Claim C, class T>
consteval bool claimed() {
    if constexpr (C == Claim::send || C == Claim::owned)
        return !std::is_same_v<const Derived, decltype(unsafe_send<T>)>;
    else if constexpr (C == Claim::sync) return !std::is_same_v<const Derived, decltype(unsafe_sync<T>)>;
    else return false;
}

// Asked where a claim is found. A claim is about one class of the program's own: the library answers for the standard's
// types, a reference is judged by what it refers to, and a claim on every type (`template <Sync T> ... = true`) says
// nothing about any.
template <class T>
class NobodysClass {};
template <Claim C, class T>
consteval void check_claim() {
    static_assert(
        !spelling<T>().starts_with("std::"),
        "unsafe_send and unsafe_sync are not claimed for a type of the standard library: wrap it in a class of "
        "your own and claim it there [E0117]");
    static_assert(
        !claimed<C, NobodysClass<T>>(),
        "unsafe_send and unsafe_sync are claimed for one class or one class template, not for every type that "
        "meets a condition [E0210]");
}
// Asked of a reference type: what it refers to answers for it, so a claim on it would be ignored.
template <Claim C, class T>
consteval void check_no_claim() {
    static_assert(
        !claimed<C, T>() || claimed<C, NobodysClass<T>>(),
        "unsafe_send and unsafe_sync are not claimed for a reference type: claim them for the class it refers to "
        "[E0321]");
}
// An object of T behind a pointer may be of a class derived from T, of which nothing is known.
template <Claim C, class T>
inline constexpr bool may_be_derived = std::is_polymorphic_v<T> && !std::is_final_v<T> && !claimed<C, T>();

// What a pointer that owns its T alone says: unique_ptr. Its `const` is shallow, so sharing it shares a mutable T.
template <Claim C, class T, class... Seen>
consteval Why judge_sole_pointee() {
    using Value = std::remove_cv_t<T>;
    if constexpr (std::is_void_v<Value>) return Why::erased;
    else if constexpr (!Complete<Value>) return Why::unseen;
    else if constexpr (may_be_derived < C == Claim::sync_mut ? Claim::sync : C, Value >) return Why::erased;
    else if constexpr (C == Claim::sync && !std::is_const_v<T>) return judge<Claim::sync_mut, Value, Seen...>();
    else if constexpr (C == Claim::sync_mut) return Why::thread_bound;
    else return judge<C, Value, Seen...>();
}

// What a pointer that several may copy says: shared_ptr. `shared_ptr<const T>` has a writable twin somewhere.
template <Claim C, class T, class... Seen>
consteval Why judge_shared_pointee() {
    using Value = std::remove_cv_t<T>;
    if constexpr (std::is_void_v<Value>) return Why::erased;
    else if constexpr (may_be_derived < C == Claim::sync_mut ? Claim::sync : C, Value >) return Why::erased;
    else if constexpr (C == Claim::owned) return judge<C, Value, Seen...>();
    else if constexpr (C == Claim::sync_mut) return Why::thread_bound;
    else return worst(judge<Claim::sync_mut, Value, Seen...>(), judge<Claim::send, Value, Seen...>());
}

template <Claim C, class... Seen, class... Parts>
consteval Why judge_all(Types<Parts...>) {
    Why found = Why::holds;
    ((found = worst(found, judge<C, Parts, Seen...>())), ...);
    return found;
}

template <class>
struct Arguments {
    using type = Types<>;
};
template <template <class...> class Template, class... Ts>
struct Arguments<Template<Ts...>> {
    using type = Types<Ts...>;
};
template <template <class, auto...> class Template, class T, auto... Ns>
    requires(sizeof...(Ns) > 0)
struct Arguments<Template<T, Ns...>> {
    using type = Types<T>;
};

template <class>
struct First {
    using type = void;
};
template <class T, class... Ts>
struct First<Types<T, Ts...>> {
    using type = T;
};
// The deleter of a unique_ptr.
template <class>
struct Deleter {
    using type = Types<>;
};
template <template <class...> class Template, class T, class D>
struct Deleter<Template<T, D>> {
    using type = Types<D>;
};

// The standard's types, by what they are. What stands in no list is derived from its structure, or refused.
enum class Kind : unsigned char {
    other,
    owner,
    value,
    synchronised,
    view,
    guard,
    erased,
    sole,
    shared,
    future,
    shared_future,
    handle
};

consteval Kind kind_named(std::string_view name) {
    if (name.empty()) return Kind::other;
    if (name.starts_with("chrono::")) return Kind::owner;
    switch (hashed(name)) {
        // clang-format off
    // Owns its elements and guards them with `const`: as good as its template arguments.
    case "vector"_std: case "deque"_std: case "list"_std: case "forward_list"_std: case "set"_std:
    case "multiset"_std: case "map"_std: case "multimap"_std: case "unordered_set"_std:
    case "unordered_multiset"_std: case "unordered_map"_std: case "unordered_multimap"_std:
    case "flat_set"_std: case "flat_multiset"_std: case "flat_map"_std: case "flat_multimap"_std:
    case "inplace_vector"_std: case "basic_string"_std: case "string"_std: case "wstring"_std:
    case "u8string"_std: case "u16string"_std: case "u32string"_std: case "optional"_std:
    case "variant"_std: case "tuple"_std: case "pair"_std: case "array"_std: case "complex"_std:
    case "valarray"_std: case "queue"_std: case "stack"_std: case "priority_queue"_std:
    case "expected"_std: case "unexpected"_std: case "in_place_type_t"_std: case "_Node_handle"_std:
    case "__map_node_handle"_std: case "__basic_node_handle"_std:
        return Kind::owner;
    // Plain values whose structure is not always visible.
    case "error_code"_std: case "error_condition"_std: case "filesystem::path"_std: case "path"_std:
    case "thread::id"_std: case "__thread_id"_std: case "type_index"_std: case "monostate"_std:
    case "bitset"_std: case "exception"_std: case "runtime_error"_std: case "logic_error"_std:
    case "invalid_argument"_std: case "out_of_range"_std: case "system_error"_std:
    case "linear_congruential_engine"_std: case "mersenne_twister_engine"_std:
    case "subtract_with_carry_engine"_std: case "nullopt_t"_std: case "uniform_int_distribution"_std:
    case "uniform_real_distribution"_std: case "normal_distribution"_std: case "nullptr_t"_std:
    case "strong_ordering"_std: case "weak_ordering"_std: case "partial_ordering"_std: case "ratio"_std:
    case "integral_constant"_std: case "char_traits"_std: case "allocator"_std: case "basic_regex"_std:
    case "regex"_std: case "locale"_std: case "source_location"_std: case "random_device"_std:
    case "filesystem::file_status"_std: case "filesystem::directory_entry"_std: case "directory_entry"_std:
    case "filesystem::space_info"_std: case "basic_stringbuf"_std: case "basic_stringstream"_std:
    case "basic_istringstream"_std: case "basic_ostringstream"_std: case "basic_filebuf"_std:
    case "basic_fstream"_std: case "basic_ifstream"_std: case "basic_ofstream"_std:
        return Kind::value;
    case "mutex"_std: case "timed_mutex"_std: case "recursive_mutex"_std: case "recursive_timed_mutex"_std:
    case "shared_mutex"_std: case "shared_timed_mutex"_std: case "once_flag"_std:
    case "condition_variable"_std: case "condition_variable_any"_std: case "latch"_std:
    case "counting_semaphore"_std: case "barrier"_std: case "atomic_flag"_std: case "atomic"_std:
        return Kind::synchronised;
    case "basic_string_view"_std: case "string_view"_std: case "span"_std: case "initializer_list"_std:
    case "reference_wrapper"_std: case "ios_base"_std: case "basic_ios"_std: case "basic_istream"_std:
    case "basic_ostream"_std: case "basic_iostream"_std: case "basic_osyncstream"_std:
        return Kind::view;
    case "lock_guard"_std: case "unique_lock"_std: case "shared_lock"_std: case "scoped_lock"_std:
        return Kind::guard;
    case "function"_std: case "packaged_task"_std: case "any"_std: case "move_only_function"_std:
    case "copyable_function"_std: case "exception_ptr"_std: case "nested_exception"_std:
    case "basic_streambuf"_std: case "basic_syncbuf"_std:
        return Kind::erased;
    case "unique_ptr"_std:
        return Kind::sole;
    case "shared_ptr"_std: case "weak_ptr"_std:
        return Kind::shared;
    case "future"_std: case "promise"_std:
        return Kind::future;
    case "shared_future"_std:
        return Kind::shared_future;
    case "thread"_std: case "jthread"_std: case "stop_token"_std: case "stop_source"_std:
        return Kind::handle;
    default: return Kind::other;
        // clang-format on
    }
}

template <class T>
inline constexpr Kind kind = kind_named(std_name<T>);

// How several threads may use one T: a standard atomic or mutex is made for that and says so with no `const`.
template <class T>
using Shared = std::conditional_t<kind<T> == Kind::synchronised, T, const T>;

// One question that is being answered: a recursive class that asks it again is as good as its other parts.
template <Claim C, class T>
struct Asked;

template <class T>
concept IteratorLike = requires { typename T::iterator_category; };

// Stands for the initialiser of a base whose author, or that of a part of it, took the claim back.
template <Claim C, class Derived>
struct AnyRefusedBase {
    template <class Base>
        requires(std::is_base_of_v<Base, Derived> && !std::is_same_v<std::remove_cv_t<Base>, Derived> &&
                 judge<C, Base>() == Why::taken_back)
    operator Base() const noexcept; // NOLINT: implicit on purpose; declared, never defined
};
// Bases are initialised before members, so they stand at the first places.
template <Claim C, class T>
consteval bool has_refused_base() {
    if constexpr (!std::is_aggregate_v<T> || std::is_union_v<T>) return false;
    else
        return []<std::size_t... At>(std::index_sequence<At...>) {
            return (initialises<T, At, 0, AnyRefusedBase<C, T>> || ...);
        }(std::make_index_sequence<4>{});
}

// The class from its own structure. An aggregate is bound where its members can be counted, since binding sees the
// exact type of each; else the fields are visited (Clang) or the bytes asked (GCC).
template <Claim C, class T, class... Seen>
consteval Why judge_structure() {
    if constexpr (!Complete<T>) return Why::unseen;
    else if constexpr (std::is_empty_v<T>) return Why::holds;
    else {
        // The visitor walks through a nested aggregate without its type, and so past a claim on it: binding comes
        // first.
        if constexpr (std::is_aggregate_v<T> && !std::is_union_v<T> && members<T>() != unknown_members)
            return judge_by_binding<C, T, Seen..., Asked<C, T>>();
        else if constexpr (has_refused_base<C, T>()) return Why::taken_back;
        else {
            constexpr Why visited = judge_by_fields<C, T, Seen..., Asked<C, T>>();
            if constexpr (visited == Why::holds) return visited;
            else if constexpr (sees_fields && !(C == Claim::sync && visited == Why::thread_bound)) return visited;
            else if constexpr (sees_fields) return judge_by_bytes<C, T>() == Why::holds ? Why::holds : visited;
            else return judge_by_bytes<C, T>();
        }
    }
}

template <class T>
inline constexpr bool is_empty_class = false;
template <Complete T>
inline constexpr bool is_empty_class<T> = std::is_empty_v<T>;

template <Claim C, class T, class... Seen>
consteval Why judge_class() {
    using Parts = typename Arguments<T>::type;
    using Part = typename First<Parts>::type;
    constexpr Kind what = kind<T>;
    if constexpr (HasRule<T>) return Rule<T>::template holds<C, Seen...>();
    else if constexpr (what == Kind::owner)
        return C == Claim::sync_mut ? Why::thread_bound : judge_all<C, Seen...>(Parts{});
    else if constexpr (what == Kind::value) return C == Claim::sync_mut ? Why::thread_bound : Why::holds;
    else if constexpr (what == Kind::synchronised)
        return std::is_void_v<Part> ? Why::holds : judge<C == Claim::owned ? C : Claim::send, Part, Seen...>();
    else if constexpr (what == Kind::view) return Why::borrow;
    else if constexpr (what == Kind::guard) return C == Claim::owned ? Why::borrow : Why::thread_bound;
    else if constexpr (what == Kind::erased) return Why::erased;
    else if constexpr (what == Kind::sole)
        return worst(judge_sole_pointee<C, std::remove_all_extents_t<Part>, Seen...>(),
                     judge_all<C == Claim::sync_mut ? Claim::sync : C, Seen...>(typename Deleter<T>::type{}));
    else if constexpr (what == Kind::shared) return judge_shared_pointee<C, std::remove_all_extents_t<Part>, Seen...>();
    else if constexpr (what == Kind::future)
        return C == Claim::send || C == Claim::owned ? judge<C, Part, Seen...>() : Why::thread_bound;
    else if constexpr (what == Kind::shared_future)
        return C == Claim::owned ? judge<C, Part, Seen...>()
                                 : worst(judge<Claim::send, Part, Seen...>(), judge<Claim::sync, Part, Seen...>());
    else if constexpr (what == Kind::handle) return C == Claim::sync_mut ? Why::thread_bound : Why::holds;
    else {
        constexpr Why found = judge_structure<C, T, Seen...>();
        if constexpr (found >= Why::borrow_or_pointer && (IteratorLike<T> || std_name<T>.starts_with("ranges::")))
            return Why::borrow;
        else return found;
    }
}

// A borrow among the template arguments of a class that claims Send for itself: it may hold one.
template <class... Seen, class... Parts>
consteval Why judge_arguments(Types<Parts...>) {
    return ((judge<Claim::owned, Parts, Seen...>() == Why::borrow) || ...) ? Why::borrow : Why::holds;
}

template <Claim C, class T, class... Seen>
consteval Why judge() {
    if constexpr (std::is_const_v<T> || std::is_volatile_v<T>) return judge<C, std::remove_cv_t<T>, Seen...>();
    else if constexpr ((std::is_same_v<Asked<C, T>, Seen> || ...)) return Why::holds;
    else if constexpr (std::is_reference_v<T>) return check_no_claim<C, T>(), Why::borrow;
    else if constexpr (std::is_array_v<T>) return judge<C, std::remove_all_extents_t<T>, Seen...>();
    else if constexpr (std::is_function_v<std::remove_pointer_t<T>>) return Why::holds;
    else if constexpr (std::is_pointer_v<T>) return Why::pointer;
    else if constexpr (std::is_void_v<T> || std::is_member_pointer_v<T>) return Why::holds;
    else if constexpr (C == Claim::send && claimed<C, T>())
        return check_claim<C, T>(), unsafe_send<T> ? Why::holds : Why::taken_back;
    else if constexpr (C == Claim::sync && claimed<C, T>())
        return check_claim<C, T>(), unsafe_sync<T> ? Why::holds : Why::taken_back;
    else if constexpr (C == Claim::owned && claimed<Claim::send, T>())
        return judge_arguments<Seen...>(typename Arguments<T>::type{});
    else if constexpr (is_empty_class<T> && !HasRule<T>) return Why::holds;
    else if constexpr (std::is_class_v<T> || std::is_union_v<T>) return judge_class<C, T, Seen...>();
    else return C == Claim::sync_mut ? Why::thread_bound : Why::holds; // numbers, enumerations, nullptr
}

// The answer, once per type.
template <Claim C, class T>
inline constexpr Why verdict = judge<C, T>();

// What crosses when a T does: a `const X&` shares its X, all else moves.
template <class T>
inline constexpr Why crossing = verdict<Claim::send, std::remove_cv_t<T>>;
template <class T>
inline constexpr Why crossing<const T&> = verdict<Claim::sync, std::remove_cv_t<T>>;

} // namespace detail
} // namespace fearless
