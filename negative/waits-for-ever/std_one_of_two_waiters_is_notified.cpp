// SPDX-License-Identifier: MIT
// Two threads wait for the end, and one of them is notified.
// Rust: none  Line: 5  Breaks: hang  Rule: CON55-CPP
// Rust twin: none (the same program hangs in Rust)
// Detector: sanitizers/hangs/one_of_two_waiters_is_notified
// The other one sleeps although its condition holds. Fix: notify_all() where more than one can go on.
#include <condition_variable>
#include <mutex>
#include <thread>

std::mutex mutex;
std::condition_variable changed;
bool closed = false;

void wait_for_the_end() {
    std::unique_lock lock(mutex);
    changed.wait(lock, [] { return closed; });
}

int main() {
    const std::jthread first(wait_for_the_end);
    const std::jthread second(wait_for_the_end);
    {
        const std::lock_guard lock(mutex);
        closed = true;
    }
#if PITFALL
    changed.notify_one();
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-silent {{how many wait is known only when it runs}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    changed.notify_all();
#endif
}
