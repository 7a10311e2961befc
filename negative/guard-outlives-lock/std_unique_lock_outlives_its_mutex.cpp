// SPDX-License-Identifier: MIT
// A function returns a std::unique_lock of its own local mutex.
// Rust: E0515  Line: 2  Breaks: use after free, undefined behaviour  Rule: CON50-CPP, EXP54-CPP, MISRA 6.8.1
// Rust twin: guard_of_local_lock_is_returned.rs
// The mutex is destroyed while it is locked, and the caller's lock then unlocks a dead mutex. Rust: cannot return value
// referencing local variable. Fix: the mutex lives longer than its locks.
#include <mutex>

std::mutex outer;

std::unique_lock<std::mutex> take() {
#if PITFALL
    std::mutex inner;
    return std::unique_lock<std::mutex>(inner);
    // analyzer-warning@-1 2 {{core.StackAddressEscape}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-warning@-4 {{custom-fearless-local-mutex}} cppcheck-silent {{it does not follow this lock}}
#else
    return std::unique_lock<std::mutex>(outer);
#endif
}

int main() { auto lock = take(); }
