// SPDX-License-Identifier: MIT
// A std::lock_guard has no name.
// Rust: lint  Line: 3  Breaks: data race  Rule: CP.44
// Rust twin: ../lock-misuse/mutex_guard_is_dropped.rs
// It locks and unlocks in one line; the next line increments `number` without the lock. Fix: give it a name.
#include <mutex>

std::mutex mutex;
int number = 0;

int main() {
#if PITFALL
    std::lock_guard<std::mutex>{mutex}; // tidy-warning {{custom-fearless-lock-not-held}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    std::lock_guard<std::mutex> lock{mutex};
#endif
    return ++number;
}
