// SPDX-License-Identifier: MIT
// A std::thread captures a local by reference and outlives the function.
// Rust: E0373  Line: 3  Breaks: use after free  Rule: F.53, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_captures_local_by_reference.rs
// The thread is returned, and the local is gone when it runs. Fix: capture by value.
#include <thread>

std::thread start() {
    int answer = 42;
#if PITFALL
    return std::thread([&answer] { return answer; }); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([answer] { return answer; });
#endif
}

int main() { start().join(); }
