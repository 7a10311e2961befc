// SPDX-License-Identifier: MIT
// A worker writes to a static data member.
// Rust: E0133  Line: 3  Breaks: data race  Rule: CP.2, I.2
// Rust twin: std_thread_increments_global.rs
// A static data member is a global with a class name in front: a second worker writes it at the same time. Rust: static
// mut is unsafe. Fix: std::atomic.
#include <atomic>
#include <thread>

struct Statistics {
#if PITFALL
    static inline int calls = 0;
#else
    static inline std::atomic<int> calls = 0;
#endif
};

int main() {
    std::thread worker([] { ++Statistics::calls; }); // tidy-warning {{custom-fearless-worker-touches-global}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    ++Statistics::calls;
    worker.join();
}
