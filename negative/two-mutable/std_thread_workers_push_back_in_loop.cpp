// SPDX-License-Identifier: MIT
// The threads of a loop push into one vector.
// Rust: E0499  Line: 3  Breaks: data race, use after free  Rule: CP.2, CP.3
// Two of them grow the vector at once, and one writes into memory that the other has freed. Rust: cannot borrow as
// mutable more than once. Fix: a mutex.
#include <mutex>
#include <thread>
#include <vector>

int main() {
    [[maybe_unused]] std::mutex mutex;
    std::vector<int> results;
    std::vector<std::thread> workers;
    for (int i = 0; i < 4; ++i) {
#if PITFALL
        workers.emplace_back([&, i] { results.push_back(i); });
        // tidy-warning@-1 {{custom-fearless-two-workers-one-variable}}
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
        workers.emplace_back([&, i] { std::lock_guard lock(mutex); results.push_back(i); });
#endif
    }
    for (auto& worker : workers) worker.join();
}
