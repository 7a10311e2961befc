// SPDX-License-Identifier: MIT
// A std::thread is given a local in a std::ref.
// Rust: E0597  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_passes_std_ref.rs
// std::ref switches off the copy that std::thread makes for safety. The thread is returned, and the local is gone when
// it runs. Fix: let it copy.
#include <functional>
#include <thread>

void count(int& n) { ++n; }
int count_copy(int n) { return n + 1; }

std::thread start() {
    int number = 1;
#if PITFALL
    return std::thread(count, std::ref(number)); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread(count_copy, number);
#endif
}

int main() { start().join(); }
