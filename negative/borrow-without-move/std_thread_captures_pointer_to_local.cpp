// SPDX-License-Identifier: MIT
// A std::thread captures a pointer to a local by value.
// Rust: E0277  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_captures_pointer_to_local.rs
// The capture list has no ampersand before a name, and it is still a borrow. The thread is returned, and the local is
// gone when it runs. Fix: capture the value.
#include <thread>

std::thread start() {
    int answer = 42;
#if PITFALL
    return std::thread([where = &answer] { return *where; }); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([mine = answer] { return mine; });
#endif
}

int main() { start().join(); }
