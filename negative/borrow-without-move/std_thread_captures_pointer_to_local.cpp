// SPDX-License-Identifier: MIT
// A std::thread captures a pointer to a local by value.
// Rust: E0277  Line: 3
// Rust twin: spawn_captures_pointer_to_local.rs
// There is no & in the capture list, and it is a borrow all the same. The thread is handed on, and the local is
// gone when it runs: a use after free. Fix: capture the value.
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
