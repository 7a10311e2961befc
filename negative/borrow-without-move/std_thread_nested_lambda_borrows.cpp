// SPDX-License-Identifier: MIT
// A std::thread runs a lambda that owns a lambda with a reference capture.
// Rust: E0373  Line: 3  Breaks: use after free  Rule: F.53, EXP54-CPP, MISRA 6.8.1
// Rust twin: nested_lambda_captures_by_reference.rs
// The outer capture is by value, the inner one is not. The thread is returned, and the local is gone when it runs. Fix:
// capture by value in both.
#include <thread>

std::thread start() {
    int answer = 42;
#if PITFALL
    return std::thread([inner = [&answer] { return answer; }] { inner(); });
    // tidy-warning@-1 {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([inner = [answer] { return answer; }] { inner(); });
#endif
}

int main() { start().join(); }
