// SPDX-License-Identifier: MIT
// Condvar: threads that wait until what a Mutex guards is as they need it.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/detail/futex.hpp>
#include <fearless/detail/lock.hpp>
#include <fearless/mutex.hpp>
#include <fearless/panic.hpp>

#include <atomic>
#include <concepts>
#include <functional>

namespace fearless {

namespace refused {
struct E_no_predicate__a_thread_wakes_up_for_no_reason__wait_with_a_predicate_that_takes_the_data {};
} // namespace refused

// Waits for a change of what a Mutex guards, with the Mutex unlocked meanwhile.
//
// There is no wait without a predicate: a thread may wake up for no reason, and a notification that comes before the
// wait is lost, but the predicate is not. Shared and lent as a Mutex is; Send and Sync.
//
//     struct Gate {
//         Mutex<bool> open{false};
//         Condvar changed;
//     };
//     Arc<Gate> gate{std::in_place};
//     auto worker = spawn([](Arc<Gate> mine) {
//         auto open = mine->open.lock();
//         mine->changed.wait(open, [](bool now) { return now; });
//         return *open;
//     }, gate);
//     gate->open.set(true);
//     gate->changed.notify_all();
//     assert(*std::move(worker).join());
//
// Rust: std::sync::Condvar, https://doc.rust-lang.org/std/sync/struct.Condvar.html
class Condvar {
public:
    constexpr Condvar() noexcept = default;
    // A new one, for the owner of a Condvar that nobody waits on; ends the program if somebody does (E0505).
    Condvar(Condvar&& other) noexcept {
        if (other.sleepers_.load(std::memory_order_relaxed) != 0)
            detail::die("a Condvar is moved while a thread waits on it [E0505]");
    }
    Condvar(const Condvar&)
        FEARLESS_DELETE("a Condvar is where its waiters are: share it in an Arc, or lend it [E0277]");
    Condvar& operator=(const Condvar&)
        FEARLESS_DELETE("a Condvar is where its waiters are: share it in an Arc, or lend it [E0277]");
    ~Condvar() {
        if (sleepers_.load(std::memory_order_relaxed) != 0)
            detail::die("a Condvar is destroyed while a thread waits on it [E0597]");
    }

    // Waits until `until(data)`, which is called with the lock held; an exception of it goes on, and poisons the Mutex
    // as any other. The guard is locked afterwards. Throws PoisonError, with the guard still locked, if another holder
    // died while this thread slept. Ends the program if an earlier waiter's guard was of another Mutex.
    //
    // What happened before the unlocking that made `until` true happens before the return. Rust: Condvar::wait_while,
    // whose closure says how long to wait.
    template <class T, class Until>
        requires std::predicate<Until&, T&>
    void wait(MutexGuard<T>& guard, Until until) const {
        while (!std::invoke(until, *guard)) sleep(guard, {});
    }
    // The same, for so long at most; whether `until(data)` in the end. A timeout of 0 or less looks once.
    // Rust: Condvar::wait_timeout_while
    template <class T, class Duration, class Until>
        requires(std::predicate<Until&, T&> && requires { typename Duration::period; })
    [[nodiscard]] bool wait_for(MutexGuard<T>& guard, const Duration& timeout, Until until) const {
        const detail::Deadline end{detail::nanoseconds(timeout)};
        for (;;) {
            if (std::invoke(until, *guard)) return true;
            if (end.is_over()) return false;
            sleep(guard, end);
        }
    }
    // The same, until a point in time of whichever clock. Rust has none.
    template <class T, class TimePoint, class Until>
        requires(std::predicate<Until&, T&> && requires { typename TimePoint::clock; })
    [[nodiscard]] bool wait_until(MutexGuard<T>& guard, const TimePoint& end, Until until) const {
        for (;;) {
            if (std::invoke(until, *guard)) return true;
            const auto left = end - TimePoint::clock::now();
            if (left <= left.zero()) return false;
            sleep(guard, detail::Deadline{detail::nanoseconds(left)});
        }
    }
    template <class T,
              class Because =
                  refused::E_no_predicate__a_thread_wakes_up_for_no_reason__wait_with_a_predicate_that_takes_the_data>
    void wait(MutexGuard<T>&) const FEARLESS_DELETE(
        "a thread wakes up for no reason, or comes too late for the notification; wait with a predicate that takes the "
        "data: wait(guard, [](T& data) { return ...; }) [E-no-predicate]");

    // Wakes one of the waiters, if there is one. Rust: Condvar::notify_one
    void notify_one() const noexcept {
        if (note()) detail::wake_one(notified_);
    }
    // Wakes all waiters. Rust: Condvar::notify_all
    void notify_all() const noexcept {
        if (note()) detail::wake_all(notified_);
    }

private:
    // Relaxed, all of it: the Mutex orders, and nothing else, so a detector sees what was done without it. A waiter
    // counts itself with the Mutex held; whoever changed the data held it later, and finds the count.
    bool note() const noexcept {
        detail::schedule_point();
        if (sleepers_.load(std::memory_order_relaxed) == 0) return false;
        notified_.fetch_add(1, std::memory_order_relaxed);
        return true;
    }

    template <class T>
    void sleep(MutexGuard<T>& guard, const detail::Deadline& deadline) const {
        const Mutex<T>& mutex = guard.held();
        sleep(mutex.lock_.lock(), deadline);
        mutex.lock_.check_poison();
    }
    void sleep(detail::WordMutex& lock, const detail::Deadline& deadline) const noexcept {
        const void* first = nullptr;
        if (!mutex_.compare_exchange_strong(first, &lock, std::memory_order_relaxed) && first != &lock)
            detail::die("a Condvar waits with a guard of another Mutex than before; give each Mutex its own");
        const detail::Word self = detail::this_holder.number;
        sleepers_.fetch_add(1, std::memory_order_relaxed);
        const detail::Word seen = notified_.load(std::memory_order_relaxed);
        lock.unlock(self);
        detail::schedule_point();
        detail::sleep_while(notified_, seen, deadline);
        sleepers_.fetch_sub(1, std::memory_order_relaxed);
        detail::schedule_point();
        lock.lock(self);
    }

    mutable detail::AtomicWord notified_{0};
    mutable detail::AtomicWord sleepers_{0};
    mutable std::atomic<const void*> mutex_{nullptr}; // the first waiter's
};

namespace detail {

template <>
struct Rule<Condvar> { // Rust: Condvar is Send and Sync
    template <Claim, class...>
    static consteval Why holds() {
        return Why::holds;
    }
};

} // namespace detail
} // namespace fearless
