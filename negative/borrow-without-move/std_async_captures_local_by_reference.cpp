// SPDX-License-Identifier: MIT
// A task of std::async captures a local by reference, and its future is returned.
// Rust: E0373  Line: 3  Breaks: use after free  Rule: F.53, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_captures_local_by_reference.rs
// The future is returned, so its destructor waits in the caller. By then the local is gone, and the task reads a dead
// stack frame. Fix: capture by value.
#include <future>

std::future<int> start() {
    int answer = 42;
#if PITFALL
    return std::async(std::launch::async, [&answer] { return answer; });
    // tidy-warning@-1 {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::async(std::launch::async, [answer] { return answer; });
#endif
}

int main() { return start().get(); }
