// SPDX-License-Identifier: MIT
// A std::thread is given the c_str() of a local string.
// Rust: E0277  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_passes_c_str.rs
// The parameter is a std::string, but the conversion runs in the new thread, from a pointer into a string that is
// already destroyed. Fix: pass the string itself.
#include <string>
#include <thread>

void print(const std::string&) {}

std::thread start() {
    std::string text = "a text too long for the small buffer of a string";
#if PITFALL
    return std::thread(print, text.c_str()); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread(print, text);
#endif
}

int main() { start().join(); }
