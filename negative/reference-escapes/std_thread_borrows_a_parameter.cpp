// SPDX-License-Identifier: MIT
// A function returns a thread that captures its reference parameter by reference.
// Rust: E0521  Line: 3  Breaks: use after free  Rule: F.53, EXP54-CPP, MISRA 6.8.1
// Rust twin: reference_parameter_is_captured_by_reference.rs
// The caller's temporary string is destroyed at the end of its statement; the thread may read it later. The signature
// does not show that the reference is kept. Rust: the parameter escapes. Fix: take it by value, and move it in.
#include <string>
#include <thread>

#if PITFALL
std::thread start(const std::string& text) {
    return std::thread([&text] { return text.size(); }); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
}
#else
std::thread start(std::string text) {
    return std::thread([text] { return text.size(); });
}
#endif

int main() { start("hello").join(); }
