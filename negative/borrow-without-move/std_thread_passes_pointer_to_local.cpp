// SPDX-License-Identifier: MIT
// A std::thread is given the address of a local.
// Rust: E0597  Line: 3
// Rust twin: spawn_passes_pointer_to_local.rs
// The thread is handed on, and the local is gone when it runs: a use after free. Fix: pass the value.
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
