// SPDX-License-Identifier: MIT
// Why a call that starts a thread is refused, in words: one deleted overload for each reason, so that the compiler
// prints the reason at the caller's own line, and `requires { spawn(f); }` stays a question that can be asked.
//
// Compilers that take no sentence in `= delete` (GCC 12, Clang 18) print the template argument `Because` instead: its
// name is the sentence.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/culprit.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/detail/opened.hpp>

#include <functional>
#include <string>
#include <type_traits>

namespace fearless {

class Scope;
template <class R>
class JoinHandle;
template <class R>
class ScopedJoinHandle;

} // namespace fearless

namespace fearless::detail {

enum class Refusal : unsigned char {
    none,
    borrow,
    borrow_or_pointer,
    pointer,
    thread_bound,
    taken_back,
    erased,
    unseen,
    not_movable,
    not_callable,
    broken, // an error in the body of the callable, which the compiler has reported
    result,
};

// Which lifetimes may cross: a thread that may outlive its parent takes owned values only, a scoped one also borrows.
enum class Lifetime : unsigned char { owned, scoped };

// How an argument is kept for the worker: decayed; a literal as a string of its own, since a `const char*` may dangle.
template <class T>
struct Keep {
    using type = std::decay_t<T>;
};
template <std::size_t N>
struct Keep<const char (&)[N]> {
    using type = std::string;
};
template <class T>
using Kept = typename Keep<T>::type;

template <Lifetime L, class T>
consteval Why judge_crossing() {
    constexpr Why send = verdict<Claim::send, T>;
    if constexpr (send != Why::holds || L == Lifetime::scoped) return send;
    else return verdict<Claim::owned, T>;
}

consteval Refusal refusal_for(Why why) {
    switch (why) {
    case Why::holds: return Refusal::none;
    case Why::unseen: return Refusal::unseen;
    case Why::thread_bound: return Refusal::thread_bound;
    case Why::taken_back: return Refusal::taken_back;
    case Why::erased: return Refusal::erased;
    case Why::pointer: return Refusal::pointer;
    case Why::borrow_or_pointer: return Refusal::borrow_or_pointer;
    case Why::borrow: return Refusal::borrow;
    }
}

template <class F, class... Args>
struct ResultOf {
    using type = void;
};
template <class F, class... Args>
    requires is_callable<F, Args...>
struct ResultOf<F, Args...> {
    using type = CallResult<F, Args...>;
};

// Judges a worker: its callable, the arguments it keeps, and what it returns. `Given` are the arguments that the
// library itself hands to the worker first (a scope's `Scope&`).
template <Lifetime L, class F, class... Kept>
consteval Why worst_crossing() {
    Why found = judge_crossing<L, F>();
    ((found = worst(found, judge_crossing<L, Kept>())), ...);
    return found;
}
template <Lifetime L, class F, class... Kept>
consteval Refusal judge_worker_with() {
    return refusal_for(worst_crossing<L, F, Kept...>());
}

template <Lifetime L, class R>
consteval bool may_return() {
    if constexpr (std::is_void_v<R>) return true;
    else if constexpr (std::is_reference_v<R>) return false;
    else return judge_crossing<L, std::remove_cv_t<R>>() == Why::holds;
}

template <Lifetime L, class F, class... Kept>
consteval Refusal judge_worker() {
    if constexpr (constexpr Refusal found = judge_worker_with<L, F, Kept...>(); found != Refusal::none) return found;
    else if constexpr (!is_callable<F, Kept...>)
        return HasBrokenBody<F, Kept...> ? Refusal::broken : Refusal::not_callable;
    else return may_return<L, CallResult<F, Kept...>>() ? Refusal::none : Refusal::result;
}

// Whether the callable and the arguments can be handed over as they are given: a move-only one must be an rvalue.
template <class F, class... Args>
inline constexpr bool can_be_kept =
    std::is_constructible_v<std::decay_t<F>, F> && (std::is_constructible_v<Kept<Args>, Args> && ...);

template <class F, class... Args>
consteval Refusal judge_spawn() {
    constexpr Refusal found = judge_worker<Lifetime::owned, std::decay_t<F>, Kept<Args>...>();
    return found == Refusal::none && !can_be_kept<F, Args...> ? Refusal::not_movable : found;
}
template <class F, class... Args>
inline constexpr Refusal spawn_refusal = judge_spawn<F, Args...>();

// The way to the culprit.
template <Lifetime L, class T>
consteval Path blame_crossing() {
    if constexpr (verdict<Claim::send, T> != Why::holds || L == Lifetime::scoped) return blame<Claim::send, T>();
    else return blame<Claim::owned, T>();
}
template <Lifetime L, class T>
consteval void blame_argument(Path& path, Why wanted, std::size_t number) {
    if constexpr (constexpr Why why = judge_crossing<L, T>(); why != Why::holds)
        if (path.names_nobody() && why == wanted) path = blame_crossing<L, T>().then({Place::argument, number});
}
template <Lifetime L, class F, class... Kept>
consteval Path blame_given() {
    constexpr Why wanted = worst_crossing<L, F, Kept...>();
    if constexpr (judge_crossing<L, F>() == wanted)
        return is_closure<F> ? blame_crossing<L, F>() : blame_crossing<L, F>().then({Place::callable});
    else {
        Path path;
        std::size_t number = 0;
        (blame_argument<L, Kept>(path, wanted, ++number), ...);
        return path;
    }
}
template <Lifetime L, class R>
consteval Path blame_result() {
    if constexpr (std::is_reference_v<R>) return at_fault<R>.then({Place::result});
    else return blame_crossing<L, std::remove_cv_t<R>>().then({Place::result});
}
template <class F, class... Args>
consteval Path blame_copied() {
    Path path;
    std::size_t number = 0;
    (void)((!std::is_constructible_v<Kept<Args>, Args>
                ? (path = at_fault<Kept<Args>>.then({Place::argument, number + 1}), true)
                : (++number, false)) ||
           ...);
    return path.names_nobody() ? at_fault<std::decay_t<F>> : path;
}
template <Refusal Found, Lifetime L, class Result, class F, class... Args>
consteval Path blame_call() {
    if constexpr (Found == Refusal::none || Found == Refusal::broken) return Path{};
    else if constexpr (Found == Refusal::not_callable) return Path{&refused::type<std::decay_t<F>>::itself};
    else if constexpr (Found == Refusal::not_movable) return blame_copied<F, Args...>();
    else if constexpr (Found == Refusal::result) return blame_result<L, Result>();
    else return blame_given<L, std::decay_t<F>, Kept<Args>...>();
}
template <class F, class... Args>
struct SpawnWay {
    static constexpr Path path = blame_call<spawn_refusal<F, Args...>, Lifetime::owned,
                                            typename ResultOf<std::decay_t<F>, Kept<Args>...>::type, F, Args...>();
};

template <class F, class... Args>
using SpawnHandle = JoinHandle<std::decay_t<typename ResultOf<std::decay_t<F>, Kept<Args>...>::type>>;

// A worker of a scope is called with its arguments, or with the Scope& and its arguments.
template <class F, class... Kept>
inline constexpr bool takes_scope = !is_callable<F, Kept...> && is_callable<F, Scope&, Kept...>;

template <class F, class... Kept>
consteval Refusal judge_scoped_worker() {
    if constexpr (takes_scope<F, Kept...>) {
        constexpr Refusal found = judge_worker_with<Lifetime::scoped, F, Kept...>();
        if constexpr (found != Refusal::none) return found;
        else return may_return<Lifetime::scoped, CallResult<F, Scope&, Kept...>>() ? Refusal::none : Refusal::result;
    } else {
        constexpr Refusal found = judge_worker<Lifetime::scoped, F, Kept...>();
        return found == Refusal::not_callable && HasBrokenBody<F, Scope&, Kept...> ? Refusal::broken : found;
    }
}

template <class F, class... Args>
consteval Refusal judge_scoped_spawn() {
    constexpr Refusal found = judge_scoped_worker<std::decay_t<F>, Kept<Args>...>();
    return found == Refusal::none && !can_be_kept<F, Args...> ? Refusal::not_movable : found;
}
template <class F, class... Args>
inline constexpr Refusal scoped_refusal = judge_scoped_spawn<F, Args...>();

template <class F, class... Kept>
struct ScopedResult : ResultOf<F, Kept...> {};
template <class F, class... Kept>
    requires takes_scope<F, Kept...>
struct ScopedResult<F, Kept...> : ResultOf<F, Scope&, Kept...> {};

template <class F, class... Args>
struct ScopedWay {
    static constexpr Path path = blame_call<scoped_refusal<F, Args...>, Lifetime::scoped,
                                            typename ScopedResult<std::decay_t<F>, Kept<Args>...>::type, F, Args...>();
};

template <class F, class... Args>
using ScopedHandle = ScopedJoinHandle<std::decay_t<typename ScopedResult<std::decay_t<F>, Kept<Args>...>::type>>;

} // namespace fearless::detail

namespace fearless::refused {
// clang-format off
template <const Named& = type<void>::itself, class...> struct E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it__move_the_data_in_or_lend_it_to_fearless_scope {};
template <const Named& = type<void>::itself, class...> struct E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads__move_the_data_in_or_lend_it_to_fearless_scope_or_use_Arc {};
template <const Named& = type<void>::itself, class...> struct E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held__or_a_NotSend__move_the_data_in_or_lend_it_to_fearless_scope {};
template <const Named& = type<void>::itself, class...> struct E0277_not_Send__it_shares_without_synchronisation__use_Arc_for_Rc_and_Mutex_for_mutable_data {};
template <const Named& = type<void>::itself, class...> struct E0277_not_Send__the_author_of_the_type_or_of_a_part_took_it_back_with_unsafe_send_or_unsafe_sync__send_what_it_stands_for {};
template <const Named& = type<void>::itself, class...> struct E0277_not_Send__the_type_erases_what_it_holds__pass_the_callable_or_value_itself {};
template <const Named& = type<void>::itself, class...> struct E0277_E0373_not_Send_as_far_as_can_be_seen__pass_captures_as_arguments_or_count_them_with_fearless_captures_or_review_the_class_and_specialise_unsafe_send_and_unsafe_sync_if_it_is_shared {};
template <const Named& = type<void>::itself, class...> struct E0382_E0499_a_move_only_value_would_be_copied__hand_it_over_once_with_std_move {};
template <const Named& = type<void>::itself, class...> struct not_callable__a_worker_is_called_with_its_own_copies_as_rvalues__take_them_by_value {};
template <const Named& = type<void>::itself, class...> struct E0277_the_result_is_not_Send_or_borrows__return_an_owned_value {};
// clang-format on
} // namespace fearless::refused

// Declares the refused overloads beside a function: REFUSAL<F, Args...> is the verdict on a call, HANDLE<F, Args...>
// what a right call returns, and the last macro arguments are the function's parameters.
#define FEARLESS_REFUSE(FUNCTION, REFUSAL, WAY, HANDLE, REASON, TYPE, SENTENCE, ...)                                   \
    template <class F, class... Args,                                                                                  \
              class Because = ::fearless::detail::Because<::fearless::refused::TYPE, WAY<F, Args...>>>                 \
        requires(REFUSAL<F, Args...> == ::fearless::detail::Refusal::REASON)                                           \
    FEARLESS_REFUSED(Because, HANDLE<F, Args...>)                                                                      \
    FUNCTION(__VA_ARGS__) FEARLESS_DELETE(SENTENCE);

// One mistake, one error: for a call after one.
#define FEARLESS_ALLOW_BROKEN(FUNCTION, REFUSAL, ...)                                                                  \
    template <class F, class... Args>                                                                                  \
        requires(REFUSAL<F, Args...> == ::fearless::detail::Refusal::broken)::fearless::detail::AfterAnError           \
    FUNCTION(__VA_ARGS__) {                                                                                            \
        return ::fearless::detail::this_cannot_be_called_with_these_arguments();                                       \
    }

// The refused overloads of a function that starts a worker.
#define FEARLESS_REFUSE_WORKERS(FUNCTION, REFUSAL, WAY, HANDLE, ...)                                                   \
    FEARLESS_ALLOW_BROKEN(FUNCTION, REFUSAL, __VA_ARGS__)                                                              \
    FEARLESS_REFUSE_EACH(FUNCTION, REFUSAL, WAY, HANDLE, __VA_ARGS__)

// The same of a constructor.
#define FEARLESS_REFUSE_EACH(FUNCTION, REFUSAL, WAY, HANDLE, ...)                                                                                                                                   \
    FEARLESS_REFUSE(                                                                                                                                                                                \
        FUNCTION, REFUSAL, WAY, HANDLE, borrow,                                                                                                                                                     \
        E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it__move_the_data_in_or_lend_it_to_fearless_scope,                                                                            \
        "the worker would borrow data that may die before it (a reference, view or iterator); move the data in, or "                                                                                \
        "lend it with scope() [E0373]",                                                                                                                                                             \
        __VA_ARGS__)                                                                                                                                                                                \
    FEARLESS_REFUSE(                                                                                                                                                                                \
        FUNCTION, REFUSAL, WAY, HANDLE, pointer,                                                                                                                                                    \
        E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads__move_the_data_in_or_lend_it_to_fearless_scope_or_use_Arc,                                                                          \
        "a raw pointer or `this` may not cross threads: nothing says how long its target lives, or who else uses it; "                                                                              \
        "move the data in, lend it with scope(), or share it in an Arc [E0277]",                                                                                                                    \
        __VA_ARGS__)                                                                                                                                                                                \
    FEARLESS_REFUSE(                                                                                                                                                                                \
        FUNCTION, REFUSAL, WAY, HANDLE, borrow_or_pointer,                                                                                                                                          \
        E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held__or_a_NotSend__move_the_data_in_or_lend_it_to_fearless_scope,                                                             \
        "a reference, pointer, `this` or NotSend is captured or held; move the data in, or lend it with scope() "                                                                                   \
        "[E0373]",                                                                                                                                                                                  \
        __VA_ARGS__)                                                                                                                                                                                \
    FEARLESS_REFUSE(FUNCTION, REFUSAL, WAY, HANDLE, thread_bound,                                                                                                                                   \
                    E0277_not_Send__it_shares_without_synchronisation__use_Arc_for_Rc_and_Mutex_for_mutable_data,                                                                                   \
                    "not Send: it shares without synchronisation; use Arc for Rc and for shared_ptr (its T may be "                                                                                 \
                    "written elsewhere), "                                                                                                                                                          \
                    "Mutex for mutable data, and keep lock guards on their own thread [E0277]",                                                                                                     \
                    __VA_ARGS__)                                                                                                                                                                    \
    FEARLESS_REFUSE(                                                                                                                                                                                \
        FUNCTION, REFUSAL, WAY, HANDLE, taken_back,                                                                                                                                                 \
        E0277_not_Send__the_author_of_the_type_or_of_a_part_took_it_back_with_unsafe_send_or_unsafe_sync__send_what_it_stands_for,                                                                  \
        "not Send: the author of the type, or of a part of it, took Send or Sync back (unsafe_send or unsafe_sync is "                                                                              \
        "false); send what it stands for [E0277]",                                                                                                                                                  \
        __VA_ARGS__)                                                                                                                                                                                \
    FEARLESS_REFUSE(FUNCTION, REFUSAL, WAY, HANDLE, erased,                                                                                                                                         \
                    E0277_not_Send__the_type_erases_what_it_holds__pass_the_callable_or_value_itself,                                                                                               \
                    "not Send: the type hides what it holds; pass the callable or the value itself, or a "                                                                                          \
                    "SendFunction or SendBox [E0277]",                                                                                                                                              \
                    __VA_ARGS__)                                                                                                                                                                    \
    FEARLESS_REFUSE(                                                                                                                                                                                \
        FUNCTION, REFUSAL, WAY, HANDLE, unseen,                                                                                                                                                     \
        E0277_E0373_not_Send_as_far_as_can_be_seen__pass_captures_as_arguments_or_count_them_with_fearless_captures_or_review_the_class_and_specialise_unsafe_send_and_unsafe_sync_if_it_is_shared, \
        "not Send as far as this compiler can see; pass captures as arguments, or review the class and specialise "                                                                                 \
        "unsafe_send, and unsafe_sync if it is shared [E0277]",                                                                                                                                     \
        __VA_ARGS__)                                                                                                                                                                                \
    FEARLESS_REFUSE(FUNCTION, REFUSAL, WAY, HANDLE, not_movable,                                                                                                                                    \
                    E0382_E0499_a_move_only_value_would_be_copied__hand_it_over_once_with_std_move,                                                                                                 \
                    "it has one owner and would be copied; hand it over once, with std::move; for several workers "                                                                                 \
                    "split() or downgrade() a RefMut, clone a Sender, or share an Arc [E0382, of a RefMut E0499]",                                                                                  \
                    __VA_ARGS__)                                                                                                                                                                    \
    FEARLESS_REFUSE(FUNCTION, REFUSAL, WAY, HANDLE, not_callable,                                                                                                                                   \
                    not_callable__a_worker_is_called_with_its_own_copies_as_rvalues__take_them_by_value,                                                                                            \
                    "not callable with these arguments, each an rvalue of its own: take them by value, and what is "                                                                                \
                    "lent as Ref, RefMut, const T&, T& or std::span",                                                                                                                               \
                    __VA_ARGS__)                                                                                                                                                                    \
    FEARLESS_REFUSE(FUNCTION, REFUSAL, WAY, HANDLE, result,                                                                                                                                         \
                    E0277_the_result_is_not_Send_or_borrows__return_an_owned_value,                                                                                                                 \
                    "the result is not Send, or borrows; return an owned value [E0277]", __VA_ARGS__)
