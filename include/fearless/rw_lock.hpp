// SPDX-License-Identifier: MIT
// RwLock: many readers or one writer of the data inside.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/birth.hpp>
#include <fearless/detail/lock.hpp>
#include <fearless/detail/word_lock.hpp>
#include <fearless/option.hpp>

#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>

namespace fearless {

template <class T>
class RwLock;
template <class T>
class RwLockWriteGuard;

namespace refused {
struct E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_or_with_read {};
struct E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_set_replace_update_or_with_write {};
} // namespace refused

// Lends the data for reading, beside other readers. Rust: std::sync::RwLockReadGuard
template <class T>
class [[nodiscard("E-guard-dropped: a guard that is not kept unlocks at once; name it")]] FEARLESS_SCOPED_CAPABILITY
FEARLESS_CONSUMABLE(unknown) RwLockReadGuard {
public:
    FEARLESS_RETURN_TYPESTATE(unknown)
    RwLockReadGuard(RwLockReadGuard&& other) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS
        : lock_{std::exchange(other.lock_, nullptr)} {}
    FEARLESS_SET_TYPESTATE(unknown)
    RwLockReadGuard& operator=(RwLockReadGuard&& other) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        RwLockReadGuard former{std::move(*this)};
        lock_ = std::exchange(other.lock_, nullptr);
        return *this;
    }
    ~RwLockReadGuard() FEARLESS_RELEASE_GENERIC() {
        if (lock_) lock_->lock_.release_shared();
    }

    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const T& operator*() const& noexcept FEARLESS_LIFETIMEBOUND { return held().data_; }
    template <
        class Because = refused::E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_or_with_read>
        FEARLESS_REFUSED(Because, const T&)
        operator*() && FEARLESS_DELETE("the reference would outlive the guard, which unlocks at the end of this "
                                       "expression; name the guard, or use "
                                       "get() or with_read() of the lock [E0716]");
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const T* operator->() const noexcept FEARLESS_LIFETIMEBOUND { return &held().data_; }

    // Unlocks now; drop(guard) does the same. Rust: drop(guard)
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    void unlock() noexcept FEARLESS_RELEASE_GENERIC() {
        held();
        std::exchange(lock_, nullptr)->lock_.release_shared();
    }

private:
    friend class RwLock<T>;
    friend class RwLockWriteGuard<T>;
    explicit RwLockReadGuard(const RwLock<T>& lock) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS : lock_{&lock} {}

    const RwLock<T>& held() const noexcept {
        if (!lock_) [[unlikely]]
            detail::die("E0382: a RwLockReadGuard is used after it was unlocked or moved");
        return *lock_;
    }

    const RwLock<T>* lock_;
};

// Lends the data for writing, alone; poisons the lock if an exception ends it. Rust: std::sync::RwLockWriteGuard
template <class T>
class [[nodiscard("E-guard-dropped: a guard that is not kept unlocks at once; name it")]] FEARLESS_SCOPED_CAPABILITY
FEARLESS_CONSUMABLE(unknown) RwLockWriteGuard {
public:
    FEARLESS_RETURN_TYPESTATE(unknown)
    RwLockWriteGuard(RwLockWriteGuard&& other) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS
        : lock_{std::exchange(other.lock_, nullptr)},
          unwinding_{other.unwinding_} {}
    FEARLESS_SET_TYPESTATE(unknown)
    RwLockWriteGuard& operator=(RwLockWriteGuard&& other) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        RwLockWriteGuard former{std::move(*this)};
        lock_ = std::exchange(other.lock_, nullptr);
        unwinding_ = other.unwinding_;
        return *this;
    }
    ~RwLockWriteGuard() FEARLESS_RELEASE() {
        if (lock_) lock_->lock_.release(unwinding_.during_unwinding());
    }

    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T& operator*() & noexcept FEARLESS_LIFETIMEBOUND { return held().data_; }
    const T& operator*() const& noexcept FEARLESS_LIFETIMEBOUND { return held().data_; }
    template <class Because = refused::
                  E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_set_replace_update_or_with_write>
        FEARLESS_REFUSED(Because, T&)
        operator*() && FEARLESS_DELETE("the reference would outlive the guard, which unlocks at the end of this "
                                       "expression; name the guard, or use "
                                       "set(), replace(), update() or with_write() of the lock [E0716]");
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T* operator->() noexcept FEARLESS_LIFETIMEBOUND { return &held().data_; }
    const T* operator->() const noexcept FEARLESS_LIFETIMEBOUND { return &held().data_; }

    // Unlocks now; drop(guard) does the same. Rust: drop(guard)
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    void unlock() noexcept FEARLESS_RELEASE() {
        held();
        std::exchange(lock_, nullptr)->lock_.release(false);
    }

    // Goes on as a reader: other readers come in, and nobody writes in between. What this guard wrote happens before
    // they read. Rust: RwLockWriteGuard::downgrade
    //
    //     const RwLock<int> value{1};
    //     auto writer = value.write();
    //     *writer += 1;
    //     auto reader = std::move(writer).downgrade();
    //     assert(*reader == 2);
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    RwLockReadGuard<T> downgrade() && FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        held().lock_.downgrade();
        return RwLockReadGuard<T>{*std::exchange(lock_, nullptr)};
    }
    void downgrade() & FEARLESS_DELETE("downgrade() uses the guard up, or somebody would still write through it: write "
                                       "std::move(guard).downgrade() "
                                       "[E0382]");

private:
    friend class RwLock<T>;
    RwLockWriteGuard(const RwLock<T>& lock, const detail::Holder& holder) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS
        : lock_{&lock},
          unwinding_{holder} {}

    const RwLock<T>& held() const noexcept {
        if (!lock_) [[unlikely]]
            detail::die("E0382: a RwLockWriteGuard is used after it was unlocked or moved");
        return *lock_;
    }

    const RwLock<T>* lock_;
    detail::Unwinding unwinding_;
};

// A lock for many readers or one writer, and the data it guards, in one.
//
// T is Send and Sync, since readers share it, or the RwLock is not made (E0277). Poisoned by a writer that an exception
// ends. A writer's unlocking happens before the next locking returns. A lock taken by the thread that writes is a
// std::system_error (resource_deadlock_would_occur); a write() while the same thread reads waits for itself, and so may
// a second read(), since a waiting writer goes first; both as in Rust: under Clang's -Wthread-safety they are errors.
// Destroying it while a guard lives ends the program (E0597), and so does using it after it was moved from (E0382).
//
//     RwLock<std::vector<int>> table{std::vector{1, 2, 3}};
//     int first = table.with_read([](const std::vector<int>& t) { return t.front(); });
//     table.write()->push_back(first);
//
// Rust: std::sync::RwLock, https://doc.rust-lang.org/std/sync/struct.RwLock.html
template <class T>
class FEARLESS_CONSUMABLE(unknown) RwLock {
public:
    FEARLESS_RETURN_TYPESTATE(unknown)
    constexpr RwLock()
        requires(std::is_default_constructible_v<T> && detail::not_shared<T> == detail::Why::holds)
        : data_{} {}
    // Guards `value`.
    FEARLESS_RETURN_TYPESTATE(unknown)
    explicit constexpr RwLock(T value)
        requires(detail::not_shared<T> == detail::Why::holds)
        : data_(std::move(value)) {}
    FEARLESS_REFUSE_NOT_SHARED((), (RwLock()))
    FEARLESS_REFUSE_NOT_SHARED((), (explicit RwLock(T)))
    // Moves the data of a lock that nobody uses; ends the program if somebody does (E0505).
    FEARLESS_RETURN_TYPESTATE(unknown)
    RwLock(RwLock&& other) noexcept(std::is_nothrow_move_constructible_v<T>)
        : lock_{std::move(other.lock_)},
          data_(std::move(other.data_)) {}
    RwLock(const RwLock&) FEARLESS_DELETE("a lock is where its data is: share it in an Arc, or lend it [E0277]");
    RwLock& operator=(const RwLock&)
        FEARLESS_DELETE("a lock is where its data is: share it in an Arc, or lend it [E0277]");
    ~RwLock() = default;

    // Waits until nobody writes. Throws PoisonError, and std::system_error if this thread writes. Rust: RwLock::read
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    RwLockReadGuard<T> read() const FEARLESS_LIFETIMEBOUND
        FEARLESS_ACQUIRE_SHARED(lock_) FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        lock_.acquire_shared();
        return RwLockReadGuard<T>{*this};
    }
    // Waits until nobody reads or writes. Throws as read() does. Rust: RwLock::write
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    RwLockWriteGuard<T> write() const FEARLESS_LIFETIMEBOUND
        FEARLESS_ACQUIRE(lock_) FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        return RwLockWriteGuard<T>{*this, lock_.acquire()};
    }
    // Reads if nobody writes now or waits to. Throws PoisonError. Rust: RwLock::try_read
    [[nodiscard("E-guard-dropped: a guard that is not kept unlocks at once; name it")]]
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") Option<RwLockReadGuard<T>> try_read() const FEARLESS_LIFETIMEBOUND
        FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        if (!lock_.try_acquire_shared())
            return Option<RwLockReadGuard<T>>{
                Nothing{"try_read() found the lock written to, and its result is opened"}};
        return RwLockReadGuard<T>{*this};
    }
    // Writes if nobody reads or writes now. Throws PoisonError. Rust: RwLock::try_write
    [[nodiscard("E-guard-dropped: a guard that is not kept unlocks at once; name it")]]
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") Option<RwLockWriteGuard<T>> try_write() const FEARLESS_LIFETIMEBOUND
        FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        const detail::Holder* const holder = lock_.try_acquire();
        if (!holder)
            return Option<RwLockWriteGuard<T>>{Nothing{"try_write() found the lock taken, and its result is opened"}};
        return RwLockWriteGuard<T>{*this, *holder};
    }

    // Calls `f(const T&)` with the lock held for reading; its result owns what it holds.
    template <class F>
        requires detail::ReturnsOwned<F, const T&>
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    std::invoke_result_t<F, const T&> with_read(F&& f) const FEARLESS_EXCLUDES(lock_) {
        RwLockReadGuard<T> guard = read();
        return std::invoke(std::forward<F>(f), *guard);
    }
    template <class F,
              class Because =
                  refused::E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out__return_a_value>
        requires(std::is_invocable_v<F, const T&> && !detail::ReturnsOwned<F, const T&>)
    FEARLESS_REFUSED(Because, std::invoke_result_t<F, const T&>)
    with_read(F&&) const FEARLESS_DELETE(
        "with_read() would return a reference, pointer or view into the locked data; return a value [E0597]");

    // Calls `f(T&)` with the lock held for writing; its result owns what it holds.
    template <class F>
        requires detail::ReturnsOwned<F, T&>
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    std::invoke_result_t<F, T&> with_write(F&& f) const FEARLESS_EXCLUDES(lock_) {
        RwLockWriteGuard<T> guard = write();
        return std::invoke(std::forward<F>(f), *guard);
    }
    template <class F,
              class Because =
                  refused::E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out__return_a_value>
        requires(std::is_invocable_v<F, T&> && !detail::ReturnsOwned<F, T&>)
    FEARLESS_REFUSED(Because, std::invoke_result_t<F, T&>)
    with_write(F&&) const FEARLESS_DELETE(
        "with_write() would return a reference, pointer or view into the locked data; return a value [E0597]");

    // A copy of the data, taken with the lock held for reading. Throws as read() does. Rust: RwLock::get_cloned
    template <class Copy = T>
        requires std::copy_constructible<Copy>
    [[nodiscard]] FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") Copy get() const FEARLESS_EXCLUDES(lock_) {
        RwLockReadGuard<T> guard = read();
        return *guard;
    }
    // Puts `value` in place of the data, which is destroyed without the lock. Throws as write() does. Rust: RwLock::set
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    void set(T value) const FEARLESS_EXCLUDES(lock_) { (void)replace(std::move(value)); }
    // Puts `value` in place of the data, and returns that. Throws as write() does. Rust: RwLock::replace
    [[nodiscard]] FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") T replace(T value) const FEARLESS_EXCLUDES(lock_) {
        RwLockWriteGuard<T> guard = write();
        return std::exchange(*guard, std::move(value));
    }
    // Puts `f(data)` in place of the data, with the lock held for writing; an exception of `f` poisons the lock. To
    // change a part, use with_write(). Throws as write() does. Rust: Cell::update
    template <class F>
        requires std::is_invocable_r_v<T, F, T>
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    void update(F&& f) const FEARLESS_EXCLUDES(lock_) {
        RwLockWriteGuard<T> guard = write();
        T& data = *guard;
        data = std::invoke(std::forward<F>(f), std::move(data));
    }

    // What attributes of Clang's -Wthread-safety name: acquire_shared_capability(lock.capability()). Of no other use.
    const detail::RwLockLock& capability() const noexcept FEARLESS_LOCK_RETURNED(lock_) { return lock_; }

    // Whether a writer died by an exception. Rust: RwLock::is_poisoned
    bool is_poisoned() const noexcept { return lock_.is_poisoned(); }
    // States that the data is in order again. Rust: RwLock::clear_poison
    void clear_poison() const noexcept { lock_.clear_poison(); }
    // Takes the data out, without locking: an rvalue has no other user; ends the program if a guard lives (E0505).
    // Throws PoisonError. Rust: RwLock::into_inner
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    T into_inner() && {
        lock_.check_unused();
        lock_.check_poison();
        lock_.retire();
        return std::move(data_);
    }

private:
    friend class RwLockReadGuard<T>;
    friend class RwLockWriteGuard<T>;
    mutable detail::RwLockLock lock_; // what the analysis calls the capability: see detail/lock.hpp
    // A cell of ThreadSanitizer's memory of its own: beside the lock's flags it forgot accesses to the data.
    alignas(detail::detects_races && alignof(T) < 8 ? 8 : alignof(T)) mutable T data_;
};

template <class T>
RwLock(T) -> RwLock<T>;

// Unlocks now. Rust: drop(guard)
template <class T>
void drop(RwLockReadGuard<T>& guard FEARLESS_PARAM_TYPESTATE(unknown) FEARLESS_RETURN_TYPESTATE(consumed)) noexcept
    FEARLESS_RELEASE_GENERIC(guard) FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
    guard.unlock();
}

// Unlocks now. Rust: drop(guard)
template <class T>
void drop(RwLockWriteGuard<T>& guard FEARLESS_PARAM_TYPESTATE(unknown) FEARLESS_RETURN_TYPESTATE(consumed)) noexcept
    FEARLESS_RELEASE(guard) FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
    guard.unlock();
}

namespace detail {

template <class T>
inline constexpr Why not_born<RwLock<T>> = not_shared<T>;

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
