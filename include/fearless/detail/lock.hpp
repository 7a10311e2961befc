// SPDX-License-Identifier: MIT
// What Mutex and RwLock have in common: who holds the lock, whether it is poisoned, and what may leave it.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/detail/perturb.hpp>
#include <fearless/detail/word_lock.hpp>
#include <fearless/panic.hpp>

#include <atomic>
#include <cxxabi.h>
#include <functional>
#include <stdexcept>
#include <system_error>
#include <type_traits>

#ifdef _LIBCPP_VERSION // libc++abi has it, and its header does not declare it
namespace __cxxabiv1 {
struct __cxa_eh_globals;
extern "C" __cxa_eh_globals* __cxa_get_globals() noexcept;
} // namespace __cxxabiv1
#endif

namespace fearless {

namespace refused {
struct E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out__return_a_value {};
} // namespace refused

// Thrown by locking what a former holder left by an exception. lock_ignoring_poison() hands the data out all the same.
// Rust: std::sync::PoisonError
class PoisonError : public std::runtime_error {
public:
    PoisonError() : std::runtime_error{"E-poisoned: an exception ended a former holder of this lock"} {}
};

namespace detail {

template <class F, class... Args>
concept ReturnsOwned = std::is_invocable_v<F, Args...> && !std::is_reference_v<std::invoke_result_t<F, Args...>> &&
                       verdict<Claim::owned, std::remove_cv_t<std::invoke_result_t<F, Args...>>> == Why::holds;

// A guard stays on its thread, and borrows its lock. Rust: impl<T> !Send for MutexGuard<T>
struct GuardRule {
    template <Claim C, class...>
    static consteval Why holds() {
        return C == Claim::owned ? Why::borrow : Why::thread_bound;
    }
};

// What a lock wants to know of the calling thread at each locking: its number, and how many exceptions are on their way
// in it (std::uncaught_exceptions() without its two function calls; the place is fixed by the Itanium C++ ABI).
struct Holder {
    Word number;
    const unsigned* uncaught;
};

inline thread_local constinit Holder this_holder{0, nullptr};

FEARLESS_COLD inline void learn_this_holder() noexcept {
    struct Globals { // __cxa_eh_globals
        void* caught;
        unsigned uncaught;
    };
    this_holder = {number_of_this_thread(), &reinterpret_cast<const Globals*>(abi::__cxa_get_globals())->uncaught};
}

inline const Holder& holder_here() noexcept {
    if (this_holder.number == 0) [[unlikely]]
        learn_this_holder();
    return this_holder;
}

// Tells a guard that dies by an exception from one that dies inside some other exception's cleanup. A guard stays on
// its thread, so it need not ask again where the count stands.
class Unwinding {
public:
    explicit Unwinding(const Holder& holder) noexcept : uncaught_{holder.uncaught}, at_start_{*uncaught_} {}
    bool during_unwinding() const noexcept { return *uncaught_ > at_start_; }

private:
    const unsigned* uncaught_;
    unsigned at_start_;
};

// A lock that knows whether it is poisoned, and whether its data went elsewhere. `Lock` knows its holder.
template <class Lock>
class PoisonLock {
public:
    constexpr PoisonLock() noexcept = default;
    // For data that moves out of `other`: a new lock, poisoned as that one is, which is of no use from now on.
    PoisonLock(PoisonLock&& other) noexcept {
        other.check_unused();
        if (other.is_moved()) die_moved();
        flags_.store(other.flags_.load(std::memory_order_relaxed), std::memory_order_relaxed);
        other.retire();
    }
    PoisonLock& operator=(PoisonLock&&) = delete;
    ~PoisonLock() {
        if (!lock_.is_unused()) [[unlikely]]
            die("E0597: a lock is destroyed while a guard of it lives");
    }

    // Before the data moves out: ends the program if a guard lives, or if it moved out before.
    void check_unused() const noexcept {
        if (!lock_.is_unused()) die("E0505: a lock is moved while a guard of it lives");
    }
    void retire() noexcept { flags_.fetch_or(moved, std::memory_order_relaxed); }

    // Waits for the lock. Throws std::system_error if this thread holds it already, and PoisonError, with the lock left
    // free, if it is poisoned. What happened before release() happens before the return.
    const Holder& acquire() {
        const Holder& self = wait_for_lock();
        if (const unsigned flags = flags_.load(std::memory_order_relaxed)) [[unlikely]]
            refuse(flags);
        return self;
    }
    const Holder& acquire_ignoring_poison() {
        const Holder& self = wait_for_lock();
        if (is_moved()) [[unlikely]]
            die_moved();
        return self;
    }
    // The same if the lock is free, else null.
    const Holder* try_acquire() {
        schedule_point();
        const Holder& self = holder_here();
        if (!lock_.try_lock(self.number)) return nullptr;
        if (const unsigned flags = flags_.load(std::memory_order_relaxed)) [[unlikely]]
            refuse(flags);
        return &self;
    }
    void release(bool poison) noexcept {
        schedule_point();
        if (poison) [[unlikely]]
            flags_.fetch_or(poisoned, std::memory_order_relaxed);
        lock_.unlock(this_holder.number);
    }

    // For a Lock that can be shared. Readers leave no name, so a second lock by a reader may wait for ever, as in Rust.
    void acquire_shared() {
        schedule_point();
        if (!lock_.lock_shared(holder_here().number)) [[unlikely]]
            throw_deadlock();
        if (const unsigned flags = flags_.load(std::memory_order_relaxed)) [[unlikely]]
            refuse_shared(flags);
    }
    bool try_acquire_shared() {
        schedule_point();
        if (!lock_.try_lock_shared()) return false;
        if (const unsigned flags = flags_.load(std::memory_order_relaxed)) [[unlikely]]
            refuse_shared(flags);
        return true;
    }
    void release_shared() noexcept {
        schedule_point();
        lock_.unlock_shared();
    }
    void downgrade() noexcept { lock_.downgrade(this_holder.number); }

    void check_poison() const {
        if (is_moved()) die_moved();
        if (is_poisoned()) throw PoisonError{};
    }
    bool is_poisoned() const noexcept { return flags_.load(std::memory_order_relaxed) & poisoned; }
    void clear_poison() noexcept { flags_.fetch_and(static_cast<unsigned char>(~poisoned), std::memory_order_relaxed); }
    // For a Condvar, which gives the lock back and takes it again.
    Lock& lock() noexcept { return lock_; }

private:
    static constexpr unsigned char poisoned = 1;
    static constexpr unsigned char moved = 2;

    const Holder& wait_for_lock() {
        schedule_point();
        const Holder& self = holder_here();
        if (!lock_.lock(self.number)) [[unlikely]]
            throw_deadlock();
        return self;
    }
    bool is_moved() const noexcept { return flags_.load(std::memory_order_relaxed) & moved; }

    [[noreturn]] FEARLESS_COLD static void throw_deadlock() {
        throw std::system_error{std::make_error_code(std::errc::resource_deadlock_would_occur),
                                "E0499: this thread holds the lock already"};
    }
    [[noreturn]] FEARLESS_COLD static void die_moved() noexcept {
        die("a lock is used after its data was moved out of it: lend the lock, or share it in an Arc [E0382]");
    }
    [[noreturn]] FEARLESS_COLD void refuse(unsigned flags) {
        if (flags & moved) die_moved();
        release(false);
        throw PoisonError{};
    }
    [[noreturn]] FEARLESS_COLD void refuse_shared(unsigned flags) {
        if (flags & moved) die_moved();
        release_shared();
        throw PoisonError{};
    }

    Lock lock_;
    std::atomic<unsigned char> flags_{0};
};

// What Clang's analysis takes for the capability. Not the Mutex itself: in `b->lock()`, where `b` is the guard of a
// Mutex of a Mutex, the analysis takes `b` for the object behind it, and locking that for locking `b` again.
class FEARLESS_CAPABILITY("mutex") MutexLock : public PoisonLock<WordMutex> {};
class FEARLESS_CAPABILITY("rw lock") RwLockLock : public PoisonLock<WordRwLock> {};

} // namespace detail
} // namespace fearless
