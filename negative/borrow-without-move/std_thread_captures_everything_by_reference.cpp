// SPDX-License-Identifier: MIT
// A std::thread captures whatever it uses by reference.
// Rust: E0373  Line: 3  Breaks: use after free  Rule: F.53, MISRA 8.1.2, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_captures_everything_by_reference.rs
// [&] hides what is borrowed. The thread is returned, and the string is gone when it runs. Fix: name what is copied or
// moved.
#include <string>
#include <thread>

std::thread start() {
    std::string text = "hello";
#if PITFALL
    return std::thread([&] { return text.size(); }); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([text] { return text.size(); });
#endif
}

int main() { start().join(); }
