// SPDX-License-Identifier: MIT
// OnceLock and LazyLock: values that are made once and then only read; ThreadLocal: one value per thread.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/birth.hpp>
#include <fearless/detail/detector.hpp>
#include <fearless/detail/futex.hpp>
#include <fearless/detail/lock.hpp>
#include <fearless/detail/perturb.hpp>
#include <fearless/panic.hpp>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace fearless {

namespace detail {

// Whether something was done once. Whoever finds it undone does it, and the others wait; the doing happens before any
// `done`. An exception leaves it undone for the next one.
class Once {
public:
    bool is_done() const noexcept { return state_.load(std::memory_order_acquire) == done; }

    // Calls `f` if it is undone. Ends the program if the thread that does it asks again.
    template <class F>
    void call(F&& f) {
        if (is_done()) [[likely]]
            return;
        const Word self = holder_here().number;
        for (;;) {
            Word seen = undone;
            if (state_.compare_exchange_strong(seen, self, std::memory_order_acquire, std::memory_order_acquire)) {
                Attempt attempt{*this};
                std::forward<F>(f)();
                attempt.succeeded = true;
                return;
            }
            if (seen == done) return;
            if ((seen & ~sleepers) == self) die("a OnceLock or LazyLock needs its own value to make it: re-entrance");
            if (!(seen & sleepers) && !state_.compare_exchange_strong(seen, seen | sleepers, std::memory_order_relaxed,
                                                                      std::memory_order_relaxed))
                continue;
            schedule_point();
            sleep_while(state_, seen | sleepers);
        }
    }

private:
    static constexpr Word undone = 0;
    static constexpr Word done = (Word{1} << 30) - 1; // no thread has that number
    static constexpr Word sleepers = Word{1} << 31;

    struct Attempt {
        Once& once;
        bool succeeded = false;
        ~Attempt() {
            schedule_point();
            if (once.state_.exchange(succeeded ? done : undone, std::memory_order_acq_rel) & sleepers)
                wake_all(once.state_);
        }
    };

    AtomicWord state_{undone};
};

} // namespace detail

// A place for a value that is set once, from whichever thread comes first, and then only read.
//
// T is Send and Sync, or the OnceLock is not made (E0277). Setting happens before any get() that returns the value.
//
//     const OnceLock<std::string> name;
//     assert(name.get() == nullptr);
//     assert(name.get_or_init([] { return std::string{"first"}; }) == "first");
//     assert(name.set("second").has_value()); // it comes back
//     assert(*name.get() == "first");
//
// Rust: std::sync::OnceLock, https://doc.rust-lang.org/std/sync/struct.OnceLock.html
template <class T>
class OnceLock {
public:
    OnceLock()
        requires(detail::not_shared<T> == detail::Why::holds)
    = default;
    FEARLESS_REFUSE_NOT_SHARED((), (OnceLock()))
    OnceLock(const OnceLock&)
        FEARLESS_DELETE("a OnceLock is where its value is: share it in an Arc, or lend it [E0277]");
    OnceLock& operator=(const OnceLock&)
        FEARLESS_DELETE("a OnceLock is where its value is: share it in an Arc, or lend it [E0277]");
    ~OnceLock() = default;

    // The value, or null if nobody has set it. Rust: OnceLock::get
    const T* get() const noexcept FEARLESS_LIFETIMEBOUND { return once_.is_done() ? &*value_ : nullptr; }
    // Sets the value; it comes back if somebody was first, who is waited for. Rust: OnceLock::set
    std::optional<T> set(T value) const {
        bool mine = false;
        once_.call([&] {
            value_.emplace(std::move(value));
            mine = true;
        });
        if (mine) return std::nullopt;
        return std::optional<T>{std::move(value)};
    }
    // The value, made by `f()` if nobody has set it yet; meanwhile others wait. What `f` throws goes on, and the place
    // stays empty. Ends the program if `f` asks for the value itself. Rust: OnceLock::get_or_init
    template <class F>
        requires std::is_invocable_r_v<T, F>
    const T& get_or_init(F&& f) const FEARLESS_LIFETIMEBOUND {
        once_.call([&] { value_.emplace(std::invoke(std::forward<F>(f))); });
        return *value_;
    }

private:
    mutable detail::Once once_;
    mutable std::optional<T> value_;
};

// A value that is made at its first use, by whichever thread comes first, and then only read: a global that needs code
// to be made, and no order of globals.
//
// T is Send and Sync (E0277). The callable is called once; what it throws goes on to whoever asked, and the next one
// tries again. Ends the program if it asks for the value itself.
//
//     static const LazyLock<std::vector<int>> primes{[] { return std::vector{2, 3, 5, 7}; }};
//     auto worker = spawn([] { return primes->size(); });
//     assert(*std::move(worker).join() == 4);
//
// Rust: std::sync::LazyLock, https://doc.rust-lang.org/std/sync/struct.LazyLock.html
template <class T, class F = T (*)()>
class LazyLock {
public:
    explicit constexpr LazyLock(F make)
        requires(detail::not_shared<T> == detail::Why::holds && detail::not_sendable<F> == detail::Why::holds)
        : make_(std::move(make)) {}
    FEARLESS_REFUSE_NOT_SHARED((), (explicit LazyLock(F)))
    LazyLock(const LazyLock&)
        FEARLESS_DELETE("a LazyLock is where its value is: share it in an Arc, or lend it [E0277]");
    LazyLock& operator=(const LazyLock&)
        FEARLESS_DELETE("a LazyLock is where its value is: share it in an Arc, or lend it [E0277]");
    ~LazyLock() = default;

    // The value, made now if nobody has asked before.
    const T& operator*() const FEARLESS_LIFETIMEBOUND { return force(); }
    const T* operator->() const FEARLESS_LIFETIMEBOUND { return &force(); }

private:
    const T& force() const {
        once_.call([this] { value_.emplace(std::invoke(make_)); });
        return *value_;
    }

    mutable detail::Once once_;
    mutable F make_;
    mutable std::optional<T> value_;
};

template <class F>
LazyLock(F) -> LazyLock<std::invoke_result_t<F>, F>;

// One value for each thread, made at that thread's first use and destroyed with it. with() lends it, and no reference
// gets out, so none goes to another thread (E0712). A static of a function or namespace, as Rust's thread_local!.
//
//     static const ThreadLocal calls{[] { return 40; }};
//     calls.with([](int& mine) { mine = 42; });
//     auto worker = spawn([] { return calls.with([](const int& mine) { return mine; }); });
//     assert(*std::move(worker).join() == 40);
//     assert(calls.with([](const int& mine) { return mine; }) == 42);
//
// Values belong to the lambda: two ThreadLocals with a lambda each have a value each.
// Rust: std::thread::LocalKey, https://doc.rust-lang.org/std/thread/struct.LocalKey.html
template <class T, class F>
class ThreadLocal {
public:
    explicit constexpr ThreadLocal(F) noexcept {
        static_assert(std::is_empty_v<F> && std::is_default_constructible_v<F>,
                      "a ThreadLocal makes its values with a lambda that captures nothing");
    }
    ThreadLocal(const ThreadLocal&) = delete;
    ThreadLocal& operator=(const ThreadLocal&) = delete;
    ~ThreadLocal() = default;

    // Calls `f(T&)` with this thread's value and returns its result, which owns what it holds. Rust: LocalKey::with
    template <class G>
        requires detail::ReturnsOwned<G, T&>
    std::invoke_result_t<G, T&> with(G&& f) const {
        return std::invoke(std::forward<G>(f), here());
    }
    template <class G,
              class Because =
                  refused::E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out__return_a_value>
        requires(std::is_invocable_v<G, T&> && !detail::ReturnsOwned<G, T&>)
    FEARLESS_REFUSED(Because, std::invoke_result_t<G, T&>)
    with(G&&) const FEARLESS_DELETE(
        "with() would return a reference, pointer or view into what ends with this thread; return a value [E0521]");

private:
    static T& here() {
        static thread_local T value = std::invoke(F{});
        return value;
    }
};

template <class F>
ThreadLocal(F) -> ThreadLocal<std::invoke_result_t<F>, F>;

namespace detail {

template <class T>
inline constexpr Why not_born<OnceLock<T>> = not_shared<T>;

template <class T>
struct Rule<OnceLock<T>> { // Rust: unsafe impl<T: Sync + Send> Sync for OnceLock<T>
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::owned || C == Claim::send) return judge<C, T, Seen...>();
        else return worst(judge<Claim::send, T, Seen...>(), judge<Claim::sync, T, Seen...>());
    }
};
template <class T, class F>
struct Rule<LazyLock<T, F>> { // Rust: unsafe impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F>
    template <Claim C, class... Seen>
    static consteval Why holds() {
        return worst(Rule<OnceLock<T>>::template holds<C, Seen...>(),
                     judge<C == Claim::owned ? C : Claim::send, F, Seen...>());
    }
};

} // namespace detail
} // namespace fearless
