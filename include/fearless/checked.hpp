// SPDX-License-Identifier: MIT
// checked::thread, checked::jthread, checked::async: the standard's interface, with the demands of spawn.
//
// For code that cannot be rewritten yet. One line each shows it its mistakes:
//
//     using thread = fearless::checked::thread; // was: using std::thread;
//
// A constructor takes what std::thread takes, if the callable and every argument is owned and Send. All else is the
// standard's: joinable threads end the program when they are destroyed, and an exception that leaves a thread, too. Not
// part of <fearless/fearless.hpp>, since it needs <thread> and <future>. Call checked::async by its full name: with a
// std::launch among its arguments, a plain `async` also finds std::async.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/refusal.hpp>
#include <fearless/send.hpp>

#include <functional>
#include <future>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>

namespace fearless {

namespace checked {
class thread;
class jthread;
} // namespace checked

namespace detail {

// What the standard's thread ignores is not asked: the result of the callable stays on its thread.
template <bool Callable, class F, class... Args>
consteval Refusal judge_checked() {
    if constexpr (constexpr Refusal found = judge_worker_with<Lifetime::owned, std::decay_t<F>, Kept<Args>...>();
                  found != Refusal::none)
        return found;
    else if constexpr (!Callable) return Refusal::not_callable;
    else return can_be_kept<F, Args...> ? Refusal::none : Refusal::not_movable;
}

template <class F, class... Args>
inline constexpr bool runs_in_thread = std::is_invocable_v<std::decay_t<F>, Kept<Args>...>;
template <class F, class... Args>
inline constexpr bool runs_in_jthread =
    std::is_invocable_v<std::decay_t<F>, std::stop_token, Kept<Args>...> || runs_in_thread<F, Args...>;

// What is no callable but belongs to another overload: the thread that is copied or moved, the policy of async.
template <class F, class Other>
inline constexpr bool is_other = std::is_same_v<std::remove_cvref_t<F>, Other>;

template <class F, class... Args>
inline constexpr Refusal thread_refusal = judge_checked<runs_in_thread<F, Args...>, F, Args...>();
template <class F, class... Args>
    requires is_other<F, checked::thread>
inline constexpr Refusal thread_refusal<F, Args...> = Refusal::none;
template <class F, class... Args>
inline constexpr Refusal jthread_refusal = judge_checked<runs_in_jthread<F, Args...>, F, Args...>();
template <class F, class... Args>
    requires is_other<F, checked::jthread>
inline constexpr Refusal jthread_refusal<F, Args...> = Refusal::none;

// std::async brings the result back, so it may be waited for elsewhere: it is asked as spawn asks it.
template <class F, class... Args>
consteval Refusal judge_async() {
    constexpr Refusal found = judge_checked<runs_in_thread<F, Args...>, F, Args...>();
    if constexpr (found == Refusal::none)
        return may_return<Lifetime::owned, std::invoke_result_t<std::decay_t<F>, Kept<Args>...>>() ? found
                                                                                                   : Refusal::result;
    else return found;
}
template <class F, class... Args>
inline constexpr Refusal async_refusal = judge_async<F, Args...>();
template <class F, class... Args>
    requires is_other<F, std::launch>
inline constexpr Refusal async_refusal<F, Args...> = Refusal::none;

template <class F, class... Args>
using AsyncResult = std::future<std::decay_t<typename ResultOf<std::decay_t<F>, Kept<Args>...>::type>>;

// The way to the culprit.
template <Refusal Found, class F, class... Args>
struct CheckedWay {
    static constexpr Path path =
        blame_call<Found, Lifetime::owned, typename ResultOf<std::decay_t<F>, Kept<Args>...>::type, F, Args...>();
};
template <class F, class... Args>
using ThreadWay = CheckedWay<thread_refusal<F, Args...>, F, Args...>;
template <class F, class... Args>
using JThreadWay = CheckedWay<jthread_refusal<F, Args...>, F, Args...>;
template <class F, class... Args>
using AsyncWay = CheckedWay<async_refusal<F, Args...>, F, Args...>;

// An argument as it is given, but a literal as a string of its own.
template <class T>
struct HandOver {
    static T&& as_kept(T&& value) noexcept { return static_cast<T&&>(value); }
};
template <std::size_t N>
struct HandOver<const char (&)[N]> {
    static std::string as_kept(const char (&literal)[N]) { return literal; }
};

} // namespace detail

namespace checked {

// The refused overloads of a constructor, which returns nothing.
#pragma push_macro("FEARLESS_REFUSED")
#undef FEARLESS_REFUSED
#define FEARLESS_REFUSED(...) explicit

// std::thread, started only with a callable and arguments that are owned and Send.
//
// Joining twice, or after a move, is an error under Clang's -Wconsumed.
// Rust: std::thread::spawn, whose bounds these are. Constraint: negative/checked-thread
class FEARLESS_CONSUMABLE(unknown) thread {
public:
    using id = std::thread::id;
    using native_handle_type = std::thread::native_handle_type;

    FEARLESS_RETURN_TYPESTATE(unknown) thread() noexcept = default;
    FEARLESS_RETURN_TYPESTATE(unknown) thread(thread&&) noexcept = default;
    thread(const thread&) FEARLESS_DELETE("E0382: a thread is the only right to join; move it");
    thread& operator=(thread&&) noexcept = default;
    thread& operator=(const thread&) FEARLESS_DELETE("E0382: a thread is the only right to join; move it");
    ~thread() = default;

    // Starts `f(args...)` on a new thread, on copies of its own. A character literal arrives as a std::string.
    template <class F, class... Args>
        requires(!detail::is_other<F, thread> && detail::thread_refusal<F, Args...> == detail::Refusal::none)
    [[nodiscard("E-unjoined: a thread that is dropped while it runs ends the program; keep it and join it")]]
    FEARLESS_RETURN_TYPESTATE(unknown) explicit thread(F&& f, Args&&... args)
        : thread_{std::forward<F>(f), detail::HandOver<Args>::as_kept(std::forward<Args>(args))...} {}
    FEARLESS_REFUSE_EACH(thread, detail::thread_refusal, detail::ThreadWay, , F&&, Args&&...)

    FEARLESS_SET_TYPESTATE(unknown) void swap(FEARLESS_RETURN_TYPESTATE(unknown) thread& other) noexcept {
        thread_.swap(other.thread_);
    }
    friend void swap(thread& a, thread& b) noexcept { a.swap(b); }

    FEARLESS_TEST_TYPESTATE(unconsumed) bool joinable() const noexcept { return thread_.joinable(); }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") FEARLESS_SET_TYPESTATE(consumed) void join() { thread_.join(); }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") FEARLESS_SET_TYPESTATE(consumed) void detach() { thread_.detach(); }
    id get_id() const noexcept { return thread_.get_id(); }
    native_handle_type native_handle() { return thread_.native_handle(); }
    static unsigned int hardware_concurrency() noexcept { return std::thread::hardware_concurrency(); }

private:
    std::thread thread_;
};

// std::jthread, started only with a callable and arguments that are owned and Send. The callable may take a
// std::stop_token first. Constraint: negative/checked-thread
class FEARLESS_CONSUMABLE(unknown) jthread {
public:
    using id = std::jthread::id;
    using native_handle_type = std::jthread::native_handle_type;

    FEARLESS_RETURN_TYPESTATE(unknown) jthread() noexcept = default;
    FEARLESS_RETURN_TYPESTATE(unknown) jthread(jthread&&) noexcept = default;
    jthread(const jthread&) FEARLESS_DELETE("E0382: a thread is the only right to join; move it");
    jthread& operator=(jthread&&) noexcept = default;
    jthread& operator=(const jthread&) FEARLESS_DELETE("E0382: a thread is the only right to join; move it");
    ~jthread() = default;

    // Starts `f(stop_token, args...)`, or `f(args...)`, on a new thread, on copies of its own. A character literal
    // arrives as a std::string.
    template <class F, class... Args>
        requires(!detail::is_other<F, jthread> && detail::jthread_refusal<F, Args...> == detail::Refusal::none)
    [[nodiscard("E-unjoined: a jthread that is dropped joins at once; keep it")]] FEARLESS_RETURN_TYPESTATE(
        unknown) explicit jthread(F&& f, Args&&... args)
        : thread_{std::forward<F>(f), detail::HandOver<Args>::as_kept(std::forward<Args>(args))...} {}
    FEARLESS_REFUSE_EACH(jthread, detail::jthread_refusal, detail::JThreadWay, , F&&, Args&&...)

    FEARLESS_SET_TYPESTATE(unknown) void swap(FEARLESS_RETURN_TYPESTATE(unknown) jthread& other) noexcept {
        thread_.swap(other.thread_);
    }
    friend void swap(jthread& a, jthread& b) noexcept { a.swap(b); }

    [[nodiscard]] FEARLESS_TEST_TYPESTATE(unconsumed) bool joinable() const noexcept { return thread_.joinable(); }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") FEARLESS_SET_TYPESTATE(consumed) void join() { thread_.join(); }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") FEARLESS_SET_TYPESTATE(consumed) void detach() { thread_.detach(); }
    [[nodiscard]] id get_id() const noexcept { return thread_.get_id(); }
    [[nodiscard]] native_handle_type native_handle() { return thread_.native_handle(); }
    [[nodiscard]] static unsigned int hardware_concurrency() noexcept { return std::jthread::hardware_concurrency(); }

    [[nodiscard]] std::stop_source get_stop_source() noexcept { return thread_.get_stop_source(); }
    [[nodiscard]] std::stop_token get_stop_token() const noexcept { return thread_.get_stop_token(); }
    bool request_stop() noexcept { return thread_.request_stop(); }

private:
    std::jthread thread_;
};

#pragma pop_macro("FEARLESS_REFUSED")

// std::async, if the callable, the arguments and the result are owned and Send. Constraint: negative/checked-thread
template <class F, class... Args>
    requires(!detail::is_other<F, std::launch> && detail::async_refusal<F, Args...> == detail::Refusal::none)
[[nodiscard("E-unjoined: the destructor of the future waits; keep it and get() it")]]
detail::AsyncResult<F, Args...> async(F&& f, Args&&... args) {
    return std::async(std::forward<F>(f), detail::HandOver<Args>::as_kept(std::forward<Args>(args))...);
}
FEARLESS_REFUSE_WORKERS(async, detail::async_refusal, detail::AsyncWay, detail::AsyncResult, F&&, Args&&...)

// The same with a policy.
template <class F, class... Args>
    requires(detail::async_refusal<F, Args...> == detail::Refusal::none)
[[nodiscard("E-unjoined: the destructor of the future waits; keep it and get() it")]]
detail::AsyncResult<F, Args...> async(std::launch policy, F&& f, Args&&... args) {
    return std::async(policy, std::forward<F>(f), detail::HandOver<Args>::as_kept(std::forward<Args>(args))...);
}
FEARLESS_REFUSE_WORKERS(async, detail::async_refusal, detail::AsyncWay, detail::AsyncResult, std::launch, F&&,
                        Args&&...)

} // namespace checked

namespace detail {

template <class T>
struct HandleRule { // the right to join may move, and be looked at from anywhere
    template <Claim C, class...>
    static consteval Why holds() {
        return C == Claim::sync_mut ? Why::thread_bound : Why::holds;
    }
};
template <>
struct Rule<checked::thread> : HandleRule<checked::thread> {};
template <>
struct Rule<checked::jthread> : HandleRule<checked::jthread> {};

} // namespace detail
} // namespace fearless
