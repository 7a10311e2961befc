// SPDX-License-Identifier: MIT
// Mutex: the data lives inside its lock, so it cannot be reached without holding it.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/birth.hpp>
#include <fearless/detail/lock.hpp>
#include <fearless/detail/word_lock.hpp>
#include <fearless/option.hpp>
#include <fearless/send.hpp>

#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>

namespace fearless {

class Condvar;
template <class T>
class Mutex;

namespace refused {
struct E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_set_replace_update_or_with {};
} // namespace refused

// Holds a Mutex locked and lends its data; unlocks on destruction, and poisons the Mutex if an exception is the reason.
//
// Stays on its thread: a guard is not Send (E0277). `*m.lock()` is deleted: the reference would outlive the guard
// (E0716): name the guard, or use get(), set(), update() or with(). Using an unlocked or moved-from guard ends the
// program with a message.
//
// Assigned, it first has the new lock and then gives up the old one, as in Rust: a guard of the same Mutex is to be
// dropped before. Rust: std::sync::MutexGuard, https://doc.rust-lang.org/std/sync/struct.MutexGuard.html
template <class T>
class [[nodiscard("E-guard-dropped: a guard that is not kept unlocks at once; name it")]] FEARLESS_SCOPED_CAPABILITY
FEARLESS_CONSUMABLE(unknown) MutexGuard {
public:
    FEARLESS_RETURN_TYPESTATE(unknown)
    MutexGuard(MutexGuard&& other) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS
        : mutex_{std::exchange(other.mutex_, nullptr)},
          unwinding_{other.unwinding_} {}
    FEARLESS_SET_TYPESTATE(unknown)
    MutexGuard& operator=(MutexGuard&& other) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        MutexGuard former{std::move(*this)};
        mutex_ = std::exchange(other.mutex_, nullptr);
        unwinding_ = other.unwinding_;
        return *this;
    }
    ~MutexGuard() FEARLESS_RELEASE() {
        if (mutex_) mutex_->lock_.release(unwinding_.during_unwinding());
    }

    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T& operator*() & noexcept FEARLESS_LIFETIMEBOUND { return held().data_; }
    const T& operator*() const& noexcept FEARLESS_LIFETIMEBOUND { return held().data_; }
    template <
        class Because =
            refused::E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_set_replace_update_or_with>
        FEARLESS_REFUSED(Because, T&)
        operator*() && FEARLESS_DELETE("the reference would outlive the guard, which unlocks at the end of this "
                                       "expression; name the guard, or use "
                                       "get(), set(), replace(), update() or with() of the lock [E0716]");
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T* operator->() noexcept FEARLESS_LIFETIMEBOUND { return &held().data_; }
    const T* operator->() const noexcept FEARLESS_LIFETIMEBOUND { return &held().data_; }

    // Unlocks now; drop(guard) does the same. Rust: drop(guard)
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    void unlock() noexcept FEARLESS_RELEASE() {
        held();
        std::exchange(mutex_, nullptr)->lock_.release(false);
    }

private:
    friend class Mutex<T>;
    friend class Condvar;
    MutexGuard(const Mutex<T>& mutex, const detail::Holder& holder) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS
        : mutex_{&mutex},
          unwinding_{holder} {}

    const Mutex<T>& held() const noexcept {
        if (!mutex_) [[unlikely]]
            detail::die("E0382: a MutexGuard is used after it was unlocked or moved");
        return *mutex_;
    }

    const Mutex<T>* mutex_;
    detail::Unwinding unwinding_;
};

// A lock and the data it guards, in one.
//
// T is Send, or the Mutex is not made (E0277). Sync, so it can be lent, or shared in an Arc. Poisoned when a guard dies
// by an exception: what it left half-done is then not handed out silently (PoisonError). Unlocking happens before the
// next locking returns. A second lock() by the thread that holds it is an error under Clang's -Wthread-safety (E0499),
// and everywhere a std::system_error (resource_deadlock_would_occur). Destroying it while it is held ends the program
// (E0597), and so does using it after it was moved from (E0382): share one lock in an Arc, or lend it.
//
//     Mutex<int> count{0};
//     { auto guard = count.lock(); *guard += 1; }
//     count.with([](int& value) { value += 1; });
//     assert(std::move(count).into_inner() == 2);
//
// Five bytes beside the data; a free lock is taken with one atomic instruction, and no constructor runs for a global.
// Rust: std::sync::Mutex, https://doc.rust-lang.org/std/sync/struct.Mutex.html
template <class T>
class FEARLESS_CONSUMABLE(unknown) Mutex {
public:
    FEARLESS_RETURN_TYPESTATE(unknown)
    constexpr Mutex()
        requires(std::is_default_constructible_v<T> && detail::not_exclusive<T> == detail::Why::holds)
        : data_{} {}
    // Guards `value`.
    FEARLESS_RETURN_TYPESTATE(unknown)
    explicit constexpr Mutex(T value)
        requires(detail::not_exclusive<T> == detail::Why::holds)
        : data_(std::move(value)) {}
    FEARLESS_REFUSE_NOT_SEND((), (Mutex()))
    FEARLESS_REFUSE_NOT_SEND((), (explicit Mutex(T)))
    // Moves the data of a lock that nobody uses; ends the program if somebody does (E0505).
    FEARLESS_RETURN_TYPESTATE(unknown)
    Mutex(Mutex&& other) noexcept(std::is_nothrow_move_constructible_v<T>)
        : lock_{std::move(other.lock_)},
          data_(std::move(other.data_)) {}
    Mutex(const Mutex&) FEARLESS_DELETE("a lock is where its data is: share it in an Arc, or lend it [E0277]");
    Mutex& operator=(const Mutex&)
        FEARLESS_DELETE("a lock is where its data is: share it in an Arc, or lend it [E0277]");
    ~Mutex() = default;

    // Waits for the lock. Throws PoisonError if a former holder died by an exception, and
    // std::system_error (resource_deadlock_would_occur) if this thread holds it already. Rust: Mutex::lock
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    MutexGuard<T> lock() const FEARLESS_LIFETIMEBOUND FEARLESS_ACQUIRE(lock_) FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        return MutexGuard<T>{*this, lock_.acquire()};
    }
    // Waits for the lock and hands out the data as the exception left it.
    // Rust: lock().unwrap_or_else(PoisonError::into_inner)
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    MutexGuard<T> lock_ignoring_poison() const FEARLESS_LIFETIMEBOUND
        FEARLESS_ACQUIRE(lock_) FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        return MutexGuard<T>{*this, lock_.acquire_ignoring_poison()};
    }
    // Takes the lock if it is free now. Throws PoisonError as lock() does. Rust: Mutex::try_lock
    [[nodiscard("E-guard-dropped: a guard that is not kept unlocks at once; name it")]]
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") Option<MutexGuard<T>> try_lock() const FEARLESS_LIFETIMEBOUND
        FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        const detail::Holder* const holder = lock_.try_acquire();
        if (!holder) return Option<MutexGuard<T>>{Nothing{"try_lock() found the lock taken, and its result is opened"}};
        return MutexGuard<T>{*this, *holder};
    }

    // Calls `f(T&)` with the lock held and returns its result, which owns what it holds: no reference gets out.
    template <class F>
        requires detail::ReturnsOwned<F, T&>
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    std::invoke_result_t<F, T&> with(F&& f) const FEARLESS_EXCLUDES(lock_) {
        MutexGuard<T> guard = lock();
        return std::invoke(std::forward<F>(f), *guard);
    }
    template <class F,
              class Because =
                  refused::E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out__return_a_value>
        requires(std::is_invocable_v<F, T&> && !detail::ReturnsOwned<F, T&>)
    FEARLESS_REFUSED(Because, std::invoke_result_t<F, T&>)
    with(F&&) const FEARLESS_DELETE(
        "with() would return a reference, pointer or view into the locked data; return a value [E0597]");

    // A copy of the data, taken with the lock held. Throws as lock() does. Rust: Mutex::get_cloned
    //
    //     const Mutex<int> count{40};
    //     count.update([](int value) { return value + 1; });
    //     count.set(count.get() + 1);
    //     assert(count.replace(0) == 42);
    template <class Copy = T>
        requires std::copy_constructible<Copy>
    [[nodiscard]] FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") Copy get() const FEARLESS_EXCLUDES(lock_) {
        MutexGuard<T> guard = lock();
        return *guard;
    }
    // Puts `value` in place of the data, which is destroyed without the lock. Throws as lock() does. Rust: Mutex::set
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    void set(T value) const FEARLESS_EXCLUDES(lock_) { (void)replace(std::move(value)); }
    // Puts `value` in place of the data, and returns that. Throws as lock() does. Rust: Mutex::replace
    [[nodiscard]] FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") T replace(T value) const FEARLESS_EXCLUDES(lock_) {
        MutexGuard<T> guard = lock();
        return std::exchange(*guard, std::move(value));
    }
    // Puts `f(data)` in place of the data, with the lock held; an exception of `f` poisons the lock. To change a part,
    // use with(). Throws as lock() does. Rust: Cell::update
    template <class F>
        requires std::is_invocable_r_v<T, F, T>
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    void update(F&& f) const FEARLESS_EXCLUDES(lock_) {
        MutexGuard<T> guard = lock();
        T& data = *guard;
        data = std::invoke(std::forward<F>(f), std::move(data));
    }

    // What attributes of Clang's -Wthread-safety name: a function that returns a guard of `m` has
    // acquire_capability(m.capability()). Of no other use.
    const detail::MutexLock& capability() const noexcept FEARLESS_LOCK_RETURNED(lock_) { return lock_; }

    // Whether a holder died by an exception. Rust: Mutex::is_poisoned
    bool is_poisoned() const noexcept { return lock_.is_poisoned(); }
    // States that the data is in order again. Rust: Mutex::clear_poison
    void clear_poison() const noexcept { lock_.clear_poison(); }
    // Takes the data out, without locking: an rvalue has no other user; ends the program if a guard lives (E0505).
    // Throws PoisonError. Rust: Mutex::into_inner
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    T into_inner() && {
        lock_.check_unused();
        lock_.check_poison();
        lock_.retire();
        return std::move(data_);
    }

private:
    friend class MutexGuard<T>;
    friend class Condvar;
    mutable detail::MutexLock lock_; // what the analysis calls the capability: see detail/lock.hpp
    // A cell of ThreadSanitizer's memory of its own: beside the lock's flags it forgot accesses to the data.
    alignas(detail::detects_races && alignof(T) < 8 ? 8 : alignof(T)) mutable T data_;
};

template <class T>
Mutex(T) -> Mutex<T>;

// Unlocks now, as guard.unlock() does; a later use of the guard is an error under Clang's -Wconsumed (E0382). What a
// reference out of it refers to is unguarded from here on, and only ThreadSanitizer sees who uses it (E0505).
//
//     const Mutex<int> count{0};
//     auto guard = count.lock();
//     *guard += 1;
//     drop(guard);
//     assert(count.get() == 1);
//
// Rust: drop(guard)
template <class T>
void drop(MutexGuard<T>& guard FEARLESS_PARAM_TYPESTATE(unknown) FEARLESS_RETURN_TYPESTATE(consumed)) noexcept
    FEARLESS_RELEASE(guard) FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
    guard.unlock();
}

namespace detail {

template <class T>
inline constexpr Why not_born<Mutex<T>> = not_exclusive<T>;

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
