// SPDX-License-Identifier: MIT
// A std::thread is given a view of a local string.
// Rust: E0597  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_passes_string_view.rs
// The view is copied, its characters are not. The thread is returned, and the string is gone when it runs. Fix: pass
// the string.
#include <string>
#include <string_view>
#include <thread>

std::thread start() {
    std::string text = "a text too long for the small buffer of a string";
#if PITFALL
    return std::thread([](std::string_view) {}, std::string_view(text));
    // tidy-warning@-1 {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([](const std::string&) {}, text);
#endif
}

int main() { start().join(); }
