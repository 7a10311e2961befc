// SPDX-License-Identifier: MIT
// The lambda that a std::thread runs owns a lambda that captures by reference.
// Rust: E0373  Line: 3
// Rust twin: nested_lambda_captures_by_reference.rs
// The outer capture is by value, the inner is not. The thread is handed on, and the local is gone when it runs: a
// use after free. Fix: capture by value in both.
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
