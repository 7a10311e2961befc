// SPDX-License-Identifier: MIT
// A std::thread is given the address of its parent's thread_local.
// Rust: E0521  Line: 3  Breaks: use after free, data race  Rule: CP.31, EXP54-CPP
// Rust twin: address_of_thread_local_is_passed.rs
// The variable dies with the parent's thread; a thread that runs longer reads freed memory. Rust: borrowed data
// escapes. Fix: pass the value.
#include <thread>

thread_local int mine = 1;

std::thread start() {
#if PITFALL
    return std::thread([](const int* number) { return *number; }, &mine);
    // tidy-warning@-1 {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([](int number) { return number; }, mine);
#endif
}

int main() { start().join(); }
