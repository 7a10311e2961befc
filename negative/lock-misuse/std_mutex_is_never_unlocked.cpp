// SPDX-License-Identifier: MIT
// A function locks a mutex and returns without unlocking it.
// Rust: none  Line: 3  Breaks: deadlock  Rule: CP.20, CON51-CPP
// The next thread that locks it waits for ever. Fix: std::lock_guard.
#include <mutex>

std::mutex mutex;
int number = 0;

int add() {
#if PITFALL
    mutex.lock(); // tidy-warning {{custom-fearless-lock-without-unlock}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    std::lock_guard lock(mutex);
#endif
    return ++number;
}

int main() { return add(); }
