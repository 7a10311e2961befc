// SPDX-License-Identifier: MIT
// Mutex: the data lives inside its lock, so it cannot be reached without holding it.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/lock.hpp>

#include <functional>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace fearless {

template <class T>
class Mutex;

// Holds a Mutex locked and lends its data; unlocks on destruction, and poisons the Mutex if an exception is the reason.
//
// Stays on its thread: a guard is not Send (E0277). `*m.lock()` is deleted: the reference would outlive the guard
// (E0716): name the guard, or use with(). Using an unlocked or moved-from guard ends the program with a message.
// Rust: std::sync::MutexGuard, https://doc.rust-lang.org/std/sync/struct.MutexGuard.html
template <class T>
class [[nodiscard("E-guard-dropped: a guard that is not kept unlocks at once; name it")]] FEARLESS_SCOPED_CAPABILITY
FEARLESS_CONSUMABLE(unknown) MutexGuard {
public:
    MutexGuard(MutexGuard&& other) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS
        : mutex_{std::exchange(other.mutex_, nullptr)},
          unwinding_{other.unwinding_} {}
    MutexGuard& operator=(MutexGuard&&) = delete;
    ~MutexGuard() FEARLESS_RELEASE() {
        if (mutex_) mutex_->lock_.release(unwinding_.during_unwinding());
    }

    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T& operator*() & noexcept FEARLESS_LIFETIMEBOUND { return held().data_; }
    const T& operator*() const& noexcept FEARLESS_LIFETIMEBOUND { return held().data_; }
    T& operator*() && FEARLESS_DELETE("E0716: the reference would outlive the guard, which unlocks at the end of this "
                                      "expression; name the guard, or use with()");
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T* operator->() noexcept FEARLESS_LIFETIMEBOUND { return &held().data_; }
    const T* operator->() const noexcept FEARLESS_LIFETIMEBOUND { return &held().data_; }

    // Unlocks now. Rust: drop(guard)
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    void unlock() noexcept FEARLESS_RELEASE() {
        held();
        std::exchange(mutex_, nullptr)->lock_.release(false);
    }

private:
    friend class Mutex<T>;
    MutexGuard(const Mutex<T>& mutex, detail::Uncaught holder) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS
        : mutex_{&mutex},
          unwinding_{holder} {}

    const Mutex<T>& held() const noexcept {
        if (!mutex_) detail::die("E0382: a MutexGuard is used after it was unlocked or moved");
        return *mutex_;
    }

    const Mutex<T>* mutex_;
    detail::Unwinding unwinding_;
};

// A lock and the data it guards, in one.
//
// Sync if T is Send, so it can be lent, or shared in an Arc. Poisoned when a guard dies by an exception: what it left
// half-done is then not handed out silently (PoisonError). Unlocking happens before the next locking returns. A second
// lock() by the thread that holds it is an error under Clang's -Wthread-safety (E0499), and everywhere a
// std::system_error (resource_deadlock_would_occur). Destroying it while it is held ends the program (E0597).
//
//     Mutex<int> count{0};
//     { auto guard = count.lock(); *guard += 1; }
//     count.with([](int& value) { value += 1; });
//     assert(std::move(count).into_inner() == 2);
//
// Rust: std::sync::Mutex, https://doc.rust-lang.org/std/sync/struct.Mutex.html
template <class T>
class FEARLESS_CAPABILITY("mutex") Mutex {
public:
    Mutex()
        requires std::is_default_constructible_v<T>
        : data_{} {}
    // Guards `value`.
    explicit Mutex(T value) : data_(std::move(value)) {}
    // Moves the data of a lock that nobody uses; ends the program if somebody does (E0505).
    Mutex(Mutex&& other) noexcept(std::is_nothrow_move_constructible_v<T>)
        : lock_{other.lock_.moved()},
          data_(std::move(other.data_)) {}
    Mutex(const Mutex&) FEARLESS_DELETE("E0277: a lock is where its data is: share it in an Arc, or lend it");
    Mutex& operator=(const Mutex&)
        FEARLESS_DELETE("E0277: a lock is where its data is: share it in an Arc, or lend it");

    // Waits for the lock. Throws PoisonError if a former holder died by an exception, and
    // std::system_error (resource_deadlock_would_occur) if this thread holds it already. Rust: Mutex::lock
    MutexGuard<T> lock() const FEARLESS_LIFETIMEBOUND FEARLESS_ACQUIRE() {
        return MutexGuard<T>{*this, lock_.acquire()};
    }
    // Waits for the lock and hands out the data as the exception left it.
    // Rust: lock().unwrap_or_else(PoisonError::into_inner)
    MutexGuard<T> lock_ignoring_poison() const FEARLESS_LIFETIMEBOUND FEARLESS_ACQUIRE() {
        return MutexGuard<T>{*this, lock_.acquire_ignoring_poison()};
    }
    // Takes the lock if it is free now. Throws as lock() does. Rust: Mutex::try_lock
    [[nodiscard("E-guard-dropped: a guard that is not kept unlocks at once; name it")]]
    std::optional<MutexGuard<T>> try_lock() const FEARLESS_LIFETIMEBOUND FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        const detail::Uncaught holder = lock_.try_acquire();
        if (!holder) return std::nullopt;
        return std::optional<MutexGuard<T>>{MutexGuard<T>{*this, holder}};
    }

    // Calls `f(T&)` with the lock held and returns its result, which owns what it holds: no reference gets out.
    template <class F>
        requires detail::ReturnsOwned<F, T&>
    std::invoke_result_t<F, T&> with(F&& f) const FEARLESS_EXCLUDES(this) {
        MutexGuard<T> guard = lock();
        return std::invoke(std::forward<F>(f), *guard);
    }
    template <class F,
              class Because =
                  refused::E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out__return_a_value>
        requires(std::is_invocable_v<F, T&> && !detail::ReturnsOwned<F, T&>)
    FEARLESS_REFUSED(Because, std::invoke_result_t<F, T&>)
    with(F&&) const FEARLESS_DELETE(
        "E0597 (E0716): with() would return a reference, pointer or view into the locked data; return a value");

    // Whether a holder died by an exception. Rust: Mutex::is_poisoned
    bool is_poisoned() const noexcept { return lock_.is_poisoned(); }
    // States that the data is in order again. Rust: Mutex::clear_poison
    void clear_poison() const noexcept { lock_.clear_poison(); }
    // Takes the data out, without locking: an rvalue has no other user; ends the program if a guard lives (E0505).
    // Throws PoisonError. Rust: Mutex::into_inner
    T into_inner() && {
        lock_.check_unused();
        lock_.check_poison();
        return std::move(data_);
    }

private:
    friend class MutexGuard<T>;
    mutable detail::PoisonLock<std::mutex> lock_;
    mutable T data_;
};

template <class T>
Mutex(T) -> Mutex<T>;

namespace detail {

template <class T>
struct Rule<Mutex<T>> { // Rust: unsafe impl<T: Send> Sync for Mutex<T>
    template <Claim C, class... Seen>
    static consteval Why holds() {
        return judge<C == Claim::owned ? C : Claim::send, T, Seen...>();
    }
};
template <class T>
struct Rule<MutexGuard<T>> : GuardRule {};

} // namespace detail
} // namespace fearless
