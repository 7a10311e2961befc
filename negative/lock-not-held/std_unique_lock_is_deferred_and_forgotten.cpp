// SPDX-License-Identifier: MIT
// A std::unique_lock with std::defer_lock is never locked.
// Rust: none  Line: 3  Breaks: data race  Rule: CP.2
// It looks like a lock and holds nothing; the next line increments `number` without the lock. Fix: lock it, or leave
// out defer_lock.
#include <mutex>

std::mutex mutex;
int number = 0;

int main() {
#if PITFALL
    std::unique_lock lock(mutex, std::defer_lock); // tidy-warning {{custom-fearless-lock-not-held}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    std::unique_lock lock(mutex);
#endif
    return ++number;
}
