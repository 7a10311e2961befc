// SPDX-License-Identifier: MIT
// Threads are put into a container of the caller and capture the loop variable by reference.
// Rust: E0373  Line: 3
// Rust twin: loop_captures_its_counter_by_reference.rs
// All read one variable that changes, and that dies before they do. Fix: capture it by value.
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
