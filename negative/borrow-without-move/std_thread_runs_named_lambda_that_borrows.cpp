// SPDX-License-Identifier: MIT
// A std::thread runs a named lambda that captures by reference.
// Rust: E0373  Line: 3  Breaks: use after free  Rule: F.53, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_captures_local_by_reference.rs
// The capture is far from the thread, so a reader of the last line does not see it. The thread is returned, and the
// local is gone when it runs. Fix: capture by value.
#include <thread>

std::thread start() {
    int answer = 42;
#if PITFALL
    auto work = [&answer] { return answer; };
#else
    auto work = [answer] { return answer; };
#endif
    return std::thread(work); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
}

int main() { start().join(); }
