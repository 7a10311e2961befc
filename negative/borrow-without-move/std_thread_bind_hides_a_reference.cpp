// SPDX-License-Identifier: MIT
// std::bind keeps a std::ref of a local, and a std::thread runs it.
// Rust: E0373  Line: 5  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: bind_with_reference.rs
// Detector: sanitizers/lifetimes/frame_is_gone
// The reference is inside two templates, so no check sees it. The thread is returned, and the local is gone when it
// runs. Fix: bind a copy, or write a lambda.
#include <functional>
#include <thread>

void count(int& n) { ++n; }

std::thread start() {
    int number = 1;
#if PITFALL
    return std::thread(std::bind(count, std::ref(number)));
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{no query looks through two templates of the library}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#else
    return std::thread(std::bind(count, number));
#endif
}

int main() { start().join(); }
