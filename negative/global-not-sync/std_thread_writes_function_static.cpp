// SPDX-License-Identifier: MIT
// A worker counts in a function-local static.
// Rust: E0133  Line: 3  Breaks: data race  Rule: CP.2, I.2
// Rust twin: std_thread_increments_global.rs
// The initialisation of a static local is thread-safe, its use is not: a second worker writes `calls` at the same time.
// Rust: static mut is unsafe. Fix: std::atomic.
#include <atomic>
#include <thread>

int main() {
#if PITFALL
    static int calls = 0;
#else
    static std::atomic<int> calls = 0;
#endif
    std::thread worker([] { calls += 1; }); // tidy-warning {{custom-fearless-worker-touches-global}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    ++calls;
    worker.join();
    return calls;
}
