// SPDX-License-Identifier: MIT
// A std::jthread captures a local by reference and is returned.
// Rust: E0373  Line: 3  Breaks: use after free  Rule: F.53, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_captures_local_by_reference.rs
// A jthread joins in its destructor, which runs in the caller. By then the local is gone, and the thread reads a dead
// stack frame. Rust refuses the closure. Fix: capture by value.
#include <thread>

std::jthread start() {
    int answer = 42;
#if PITFALL
    return std::jthread([&answer] { return answer; }); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::jthread([answer] { return answer; });
#endif
}

int main() { start().join(); }
