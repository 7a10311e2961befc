// SPDX-License-Identifier: MIT
// A template returns a std::thread that captures its parameter by reference.
// Rust: E0310  Line: 3  Breaks: use after free  Rule: F.53, EXP54-CPP, MISRA 6.8.1
// Rust twin: forwarding_wrapper_captures_reference.rs
// The parameter dies when start() returns, and the thread reads a dead stack frame. Rust requires T: 'static. Fix: take
// the value, and move it in.
#include <thread>

template <class T>
std::thread start(T value) {
#if PITFALL
    return std::thread([&value] { return value; }); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([value] { return value; });
#endif
}

int main() { start(42).join(); }
