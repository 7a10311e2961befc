// SPDX-License-Identifier: MIT
// RwLock: many readers or one writer of the data inside.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/lock.hpp>

#include <shared_mutex>
#include <type_traits>
#include <utility>

namespace fearless {

template <class T>
class RwLock;

// Lends the data for reading, beside other readers. Rust: std::sync::RwLockReadGuard
template <class T>
class [[nodiscard("E-guard-dropped: a guard that is not kept unlocks at once; name it")]] FEARLESS_SCOPED_CAPABILITY
FEARLESS_CONSUMABLE(unknown) RwLockReadGuard {
public:
    RwLockReadGuard(RwLockReadGuard&& other) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS
        : lock_{std::exchange(other.lock_, nullptr)} {}
    RwLockReadGuard& operator=(RwLockReadGuard&&) = delete;
    ~RwLockReadGuard() FEARLESS_RELEASE_GENERIC() {
        if (lock_) lock_->lock_.release_shared();
    }

    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const T& operator*() const& noexcept FEARLESS_LIFETIMEBOUND { return held().data_; }
    const T& operator*() && FEARLESS_DELETE("E0716: the reference would outlive the guard, which unlocks at the end of "
                                            "this expression; name the guard, or use with_read()");
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const T* operator->() const noexcept FEARLESS_LIFETIMEBOUND { return &held().data_; }

    // Unlocks now. Rust: drop(guard)
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    void unlock() noexcept FEARLESS_RELEASE_GENERIC() {
        held();
        std::exchange(lock_, nullptr)->lock_.release_shared();
    }

private:
    friend class RwLock<T>;
    explicit RwLockReadGuard(const RwLock<T>& lock) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS : lock_{&lock} {}

    const RwLock<T>& held() const noexcept {
        if (!lock_) detail::die("E0382: a RwLockReadGuard is used after it was unlocked or moved");
        return *lock_;
    }

    const RwLock<T>* lock_;
};

// Lends the data for writing, alone; poisons the lock if an exception ends it. Rust: std::sync::RwLockWriteGuard
template <class T>
class [[nodiscard("E-guard-dropped: a guard that is not kept unlocks at once; name it")]] FEARLESS_SCOPED_CAPABILITY
FEARLESS_CONSUMABLE(unknown) RwLockWriteGuard {
public:
    RwLockWriteGuard(RwLockWriteGuard&& other) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS
        : lock_{std::exchange(other.lock_, nullptr)},
          unwinding_{other.unwinding_} {}
    RwLockWriteGuard& operator=(RwLockWriteGuard&&) = delete;
    ~RwLockWriteGuard() FEARLESS_RELEASE() {
        if (lock_) lock_->lock_.release(unwinding_.during_unwinding());
    }

    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T& operator*() & noexcept FEARLESS_LIFETIMEBOUND { return held().data_; }
    const T& operator*() const& noexcept FEARLESS_LIFETIMEBOUND { return held().data_; }
    T& operator*() && FEARLESS_DELETE("E0716: the reference would outlive the guard, which unlocks at the end of this "
                                      "expression; name the guard, or use with_write()");
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T* operator->() noexcept FEARLESS_LIFETIMEBOUND { return &held().data_; }
    const T* operator->() const noexcept FEARLESS_LIFETIMEBOUND { return &held().data_; }

    // Unlocks now. Rust: drop(guard)
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    void unlock() noexcept FEARLESS_RELEASE() {
        held();
        std::exchange(lock_, nullptr)->lock_.release(false);
    }

private:
    friend class RwLock<T>;
    RwLockWriteGuard(const RwLock<T>& lock, detail::Uncaught holder) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS
        : lock_{&lock},
          unwinding_{holder} {}

    const RwLock<T>& held() const noexcept {
        if (!lock_) detail::die("E0382: a RwLockWriteGuard is used after it was unlocked or moved");
        return *lock_;
    }

    const RwLock<T>* lock_;
    detail::Unwinding unwinding_;
};

// A lock for many readers or one writer, and the data it guards, in one.
//
// Sync if T is Send and Sync, since readers share it. Poisoned by a writer that an exception ends. A writer's unlocking
// happens before the next locking returns. A lock taken by the thread that writes is a std::system_error
// (resource_deadlock_would_occur); a write() while the same thread reads waits for itself, as in Rust: under Clang's
// -Wthread-safety it is an error. Destroying it while a guard lives ends the program (E0597).
//
//     RwLock<std::vector<int>> table{std::vector{1, 2, 3}};
//     int first = table.with_read([](const std::vector<int>& t) { return t.front(); });
//     table.write()->push_back(first);
//
// Rust: std::sync::RwLock, https://doc.rust-lang.org/std/sync/struct.RwLock.html
template <class T>
class FEARLESS_CAPABILITY("rw lock") RwLock {
public:
    RwLock()
        requires std::is_default_constructible_v<T>
        : data_{} {}
    // Guards `value`.
    explicit RwLock(T value) : data_(std::move(value)) {}
    // Moves the data of a lock that nobody uses; ends the program if somebody does (E0505).
    RwLock(RwLock&& other) noexcept(std::is_nothrow_move_constructible_v<T>)
        : lock_{other.moved()},
          data_(std::move(other.data_)) {}
    RwLock(const RwLock&) FEARLESS_DELETE("E0277: a lock is where its data is: share it in an Arc, or lend it");
    RwLock& operator=(const RwLock&)
        FEARLESS_DELETE("E0277: a lock is where its data is: share it in an Arc, or lend it");
    ~RwLock() {
        if (!lock_.is_unused()) detail::die("E0597: a lock is destroyed while a guard of it lives");
    }

    // Waits until nobody writes. Throws PoisonError, and std::system_error if this thread writes. Rust: RwLock::read
    RwLockReadGuard<T> read() const FEARLESS_LIFETIMEBOUND FEARLESS_ACQUIRE_SHARED() {
        lock_.acquire_shared();
        return RwLockReadGuard<T>{*this};
    }
    // Waits until nobody reads or writes. Throws as read() does. Rust: RwLock::write
    RwLockWriteGuard<T> write() const FEARLESS_LIFETIMEBOUND FEARLESS_ACQUIRE() {
        return RwLockWriteGuard<T>{*this, lock_.acquire()};
    }

    // Calls `f(const T&)` with the lock held for reading; its result owns what it holds.
    template <class F>
        requires detail::ReturnsOwned<F, const T&>
    std::invoke_result_t<F, const T&> with_read(F&& f) const FEARLESS_EXCLUDES(this) {
        RwLockReadGuard<T> guard = read();
        return std::invoke(std::forward<F>(f), *guard);
    }
    template <class F,
              class Because =
                  refused::E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out__return_a_value>
        requires(std::is_invocable_v<F, const T&> && !detail::ReturnsOwned<F, const T&>)
    FEARLESS_REFUSED(Because, std::invoke_result_t<F, const T&>)
    with_read(F&&) const FEARLESS_DELETE(
        "E0597 (E0716): with_read() would return a reference, pointer or view into the locked data; return a value");

    // Calls `f(T&)` with the lock held for writing; its result owns what it holds.
    template <class F>
        requires detail::ReturnsOwned<F, T&>
    std::invoke_result_t<F, T&> with_write(F&& f) const FEARLESS_EXCLUDES(this) {
        RwLockWriteGuard<T> guard = write();
        return std::invoke(std::forward<F>(f), *guard);
    }
    template <class F,
              class Because =
                  refused::E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out__return_a_value>
        requires(std::is_invocable_v<F, T&> && !detail::ReturnsOwned<F, T&>)
    FEARLESS_REFUSED(Because, std::invoke_result_t<F, T&>)
    with_write(F&&) const FEARLESS_DELETE(
        "E0597 (E0716): with_write() would return a reference, pointer or view into the locked data; return a value");

    bool is_poisoned() const noexcept { return lock_.is_poisoned(); }
    void clear_poison() const noexcept { lock_.clear_poison(); }
    // Takes the data out, without locking: an rvalue has no other user; ends the program if a guard lives (E0505).
    // Throws PoisonError. Rust: RwLock::into_inner
    T into_inner() && {
        check_no_reader();
        lock_.check_unused();
        lock_.check_poison();
        return std::move(data_);
    }

private:
    friend class RwLockReadGuard<T>;
    friend class RwLockWriteGuard<T>;

    detail::PoisonLock<std::shared_mutex> moved() {
        check_no_reader();
        return lock_.moved();
    }
    void check_no_reader() const noexcept {
        if (!lock_.is_unused()) detail::die("E0505: a lock is moved while a guard of it lives");
    }

    mutable detail::PoisonLock<std::shared_mutex> lock_;
    mutable T data_;
};

template <class T>
RwLock(T) -> RwLock<T>;

namespace detail {

template <class T>
struct Rule<RwLock<T>> { // Rust: unsafe impl<T: Send + Sync> Sync for RwLock<T>
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::owned || C == Claim::send) return judge<C, T, Seen...>();
        else return worst(judge<Claim::send, T, Seen...>(), judge<Claim::sync, T, Seen...>());
    }
};
template <class T>
struct Rule<RwLockReadGuard<T>> : GuardRule {};
template <class T>
struct Rule<RwLockWriteGuard<T>> : GuardRule {};

} // namespace detail
} // namespace fearless
