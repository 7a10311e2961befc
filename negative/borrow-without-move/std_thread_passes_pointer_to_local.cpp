// SPDX-License-Identifier: MIT
// A std::thread is given the address of a local.
// Rust: E0597  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_passes_pointer_to_local.rs
// The thread is returned, and the local is gone when it runs. Fix: pass the value.
#include <thread>

void show(const int*) {}
void show_copy(int) {}

std::thread start() {
    int answer = 42;
#if PITFALL
    return std::thread(show, &answer); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread(show_copy, answer);
#endif
}

int main() { start().join(); }
