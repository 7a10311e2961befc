// SPDX-License-Identifier: MIT
// Threads in a container of the caller capture the loop variable by reference.
// Rust: E0373  Line: 3  Breaks: data race, use after free  Rule: CP.2, F.53, EXP54-CPP
// Rust twin: loop_captures_its_counter_by_reference.rs
// All threads read one variable while the loop increments it, and it is gone when start() returns. Fix: capture it by
// value.
#include <thread>
#include <vector>

void start(std::vector<std::thread>& workers) {
    for (int i = 0; i < 4; ++i) {
#if PITFALL
        workers.emplace_back([&i] { return i; }); // tidy-warning {{custom-fearless-worker-borrows}}
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
        workers.emplace_back([i] { return i; });
#endif
    }
}

int main() {
    std::vector<std::thread> workers;
    start(workers);
    for (auto& worker : workers) worker.join();
}
