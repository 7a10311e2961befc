// SPDX-License-Identifier: MIT
// A flag that a waiter tests is set under the waiter's lock. The mutant's flag is atomic, so it is set without the
// lock: between the waiter's test and its sleep. The notification comes before the sleep, and wakes nobody.
// Breaks: hang  Rule: CON55-CPP
// Report: watchdog {{the waiter sleeps although the flag is set}}
// Silent: tsan {{an atomic never races, and that a lock belongs to it is not written down}}
#include <atomic>
#include <condition_variable>
#include <latch>
#include <mutex>
#include <thread>

static std::mutex mutex;
static std::condition_variable changed;
static std::atomic<bool> ready{false};
[[maybe_unused]] static std::latch tested{1};
[[maybe_unused]] static std::latch notified{1};

static bool is_ready() {
    const bool seen = ready;
#if MUTANT
    if (!seen) { // the worst moment: after the test, before the sleep
        tested.count_down();
        notified.wait();
    }
#endif
    return seen;
}

int main() {
    std::thread waiter{[] {
        std::unique_lock lock{mutex};
        changed.wait(lock, is_ready); // waits: here
    }};
    {
#if MUTANT
        tested.wait();
#else
        const std::lock_guard lock{mutex};
#endif
        ready = true;
    }
    changed.notify_one();
#if MUTANT
    notified.count_down();
#endif
    waiter.join(); // waits: here
}
