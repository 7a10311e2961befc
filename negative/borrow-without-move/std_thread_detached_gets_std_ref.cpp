// SPDX-License-Identifier: MIT
// A detached thread is given a local in a std::ref.
// Rust: E0597  Line: 3
// Rust twin: spawn_passes_std_ref.rs
// Nothing can wait for it any more, and it writes into the dead frame. Fix: own the number, keep the thread.
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
