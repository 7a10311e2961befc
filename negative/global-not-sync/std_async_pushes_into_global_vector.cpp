// SPDX-License-Identifier: MIT
// A task of std::async pushes into a global vector.
// Rust: E0133  Line: 3  Breaks: data race, use after free  Rule: CP.2, CP.3, I.2
// Rust twin: std_thread_increments_global.rs
// Two such tasks grow the vector at once, and one writes into memory that the other has freed. Rust: static mut is
// unsafe. Fix: return the value.
#include <future>
#include <vector>

std::vector<int> results;

int main() {
#if PITFALL
    auto task = std::async(std::launch::async, [] { results.push_back(1); });
    // tidy-warning@-1 {{custom-fearless-worker-touches-global}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    results.push_back(2);
    task.wait();
#else
    auto task = std::async(std::launch::async, [] { return 1; });
    results.push_back(task.get());
#endif
}
