// SPDX-License-Identifier: MIT
// A detached thread is given a local in a std::ref.
// Rust: E0597  Line: 3  Breaks: use after free  Rule: CP.26, CP.31, EXP54-CPP
// Rust twin: spawn_passes_std_ref.rs
// No one can wait for a detached thread. start() returns, and the thread writes into a dead stack frame. Fix: own the
// number and keep the thread.
#include <functional>
#include <thread>

void count(int& n) { ++n; }
int count_copy(int n) { return n + 1; }

void start() {
    int number = 1;
#if PITFALL
    std::thread worker(count, std::ref(number));
    // tidy-warning@-1 {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    worker.detach();
#else
    std::thread worker(count_copy, number);
    worker.join();
#endif
}

int main() { start(); }
