// SPDX-License-Identifier: MIT
// What Mutex and RwLock have in common: who holds the lock, whether it is poisoned, and what may leave it.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/detail/perturb.hpp>
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

// What a lock wants to know of the calling thread at each locking: how many exceptions are on their way in it
// (std::uncaught_exceptions() without its two function calls; the place is fixed by the Itanium C++ ABI). Where that
// count stands also says which thread it is.
using Uncaught = const unsigned*;

FEARLESS_COLD inline Uncaught look_up_uncaught() noexcept {
    struct Globals { // __cxa_eh_globals
        void* caught;
        unsigned uncaught;
    };
    return &reinterpret_cast<const Globals*>(abi::__cxa_get_globals())->uncaught;
}

inline Uncaught uncaught_here() noexcept {
    static thread_local constinit Uncaught here = nullptr;
    if (!here) [[unlikely]]
        here = look_up_uncaught();
    return here;
}

// Tells a guard that dies by an exception from one that dies inside some other exception's cleanup. A guard stays on
// its thread, so it need not ask again where the count stands.
class Unwinding {
public:
    explicit Unwinding(Uncaught uncaught) noexcept : uncaught_{uncaught}, at_start_{*uncaught} {}
    bool during_unwinding() const noexcept { return *uncaught_ > at_start_; }

private:
    Uncaught uncaught_;
    unsigned at_start_;
};

// An exclusive lock that knows its holder and its poison. The holder is written under the lock; a thread reads only
// whether that is itself, which no other thread can change, so relaxed order is enough.
template <class Lock>
class PoisonLock {
public:
    PoisonLock() = default;
    ~PoisonLock() {
        if (holder_.load(std::memory_order_relaxed)) die("E0597: a lock is destroyed while a guard of it lives");
    }

    // Ends the program if a guard lives: the data is to be moved out from under it.
    void check_unused() const noexcept {
        if (holder_.load(std::memory_order_relaxed)) die("E0505: a lock is moved while a guard of it lives");
    }
    // A new lock, poisoned as this one is, for data that moves out of this one.
    PoisonLock moved() {
        check_unused();
        return PoisonLock{is_poisoned()};
    }

    // The analysis is told about Mutex and RwLock, not about the lock inside, which libc++ annotates, too.

    // Waits for the lock, and says which thread holds it now. Throws std::system_error if this thread held it already.
    Uncaught acquire_ignoring_poison() FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        schedule_point();
        const Uncaught self = refuse_second_lock();
        // No try_lock() first: ThreadSanitizer learns the order of locks from this only, and would miss
        // sanitizers/locks/lock_order_inversion_of_data.
        lock_.lock();
        holder_.store(self, std::memory_order_relaxed);
        return self;
    }
    // The same. Throws PoisonError, and leaves the lock free, if it is poisoned.
    Uncaught acquire() {
        const Uncaught self = acquire_ignoring_poison();
        if (is_poisoned()) [[unlikely]]
            refuse_poisoned();
        return self;
    }
    // The same if the lock is free, else null. Throws PoisonError as acquire() does.
    Uncaught try_acquire() FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        schedule_point();
        if (!lock_.try_lock()) return nullptr;
        const Uncaught self = uncaught_here();
        holder_.store(self, std::memory_order_relaxed);
        if (is_poisoned()) [[unlikely]]
            refuse_poisoned();
        return self;
    }
    void release(bool poison) noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        schedule_point();
        if (poison) [[unlikely]]
            poisoned_.store(true, std::memory_order_relaxed);
        holder_.store(nullptr, std::memory_order_relaxed);
        lock_.unlock();
    }

    // For a Lock that can be shared. Readers leave no name, so a second lock by a reader waits.
    void acquire_shared() FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        schedule_point();
        refuse_second_lock();
        lock_.lock_shared();
        if (is_poisoned()) [[unlikely]]
            refuse_poisoned_shared();
    }
    void release_shared() noexcept FEARLESS_NO_THREAD_SAFETY_ANALYSIS {
        schedule_point();
        lock_.unlock_shared();
    }
    // Whether nobody holds the lock, readers included.
    bool is_unused() noexcept {
        if (!lock_.try_lock()) return false;
        lock_.unlock();
        return true;
    }

    void check_poison() const {
        if (is_poisoned()) throw PoisonError{};
    }
    bool is_poisoned() const noexcept { return poisoned_.load(std::memory_order_relaxed); }
    void clear_poison() noexcept { poisoned_.store(false, std::memory_order_relaxed); }

private:
    Uncaught refuse_second_lock() const {
        const Uncaught self = uncaught_here();
        if (holder_.load(std::memory_order_relaxed) == self) [[unlikely]]
            throw_deadlock();
        return self;
    }
    [[noreturn]] FEARLESS_COLD static void throw_deadlock() {
        throw std::system_error{std::make_error_code(std::errc::resource_deadlock_would_occur),
                                "E0499: this thread holds the lock already"};
    }
    [[noreturn]] FEARLESS_COLD void refuse_poisoned() {
        release(false);
        throw PoisonError{};
    }
    [[noreturn]] FEARLESS_COLD void refuse_poisoned_shared() {
        release_shared();
        throw PoisonError{};
    }

    explicit PoisonLock(bool poisoned) : poisoned_{poisoned} {}

    Lock lock_;
    std::atomic<Uncaught> holder_{nullptr};
    std::atomic<bool> poisoned_{false};
};

} // namespace detail
} // namespace fearless
