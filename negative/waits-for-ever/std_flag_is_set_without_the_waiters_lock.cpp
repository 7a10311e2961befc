// SPDX-License-Identifier: MIT
// An atomic flag that a waiter tests under a lock is set without that lock.
// Rust: none  Line: 5  Breaks: hang  Rule: CON55-CPP
// Rust twin: none (the same program hangs in Rust)
// Detector: sanitizers/hangs/flag_set_without_the_lock
// The flag is set, and the notification sent, between the waiter's test and its sleep: it sleeps for ever. Fix: set
// the flag under the lock.
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

std::mutex mutex;
std::condition_variable changed;
std::atomic<bool> ready = false;

int main() {
    std::thread waiter([] {
        std::unique_lock lock(mutex);
        changed.wait(lock, [] { return ready.load(); });
    });
#if PITFALL
    ready = true;
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-silent {{which lock belongs to an atomic is not written down}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    {
        const std::lock_guard lock(mutex);
        ready = true;
    }
#endif
    changed.notify_one();
    waiter.join();
}
