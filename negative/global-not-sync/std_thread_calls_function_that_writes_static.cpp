// SPDX-License-Identifier: MIT
// A worker calls a function, and that one writes to a static.
// Rust: E0133  Line: 3
// Rust twin: std_thread_increments_global.rs
// The worker itself looks innocent. A query follows one call, no further. Fix: std::atomic.
#include <atomic>
#include <thread>

int next() {
#if PITFALL
    static int number = 0;
#else
    static std::atomic<int> number = 0;
#endif
    return ++number; // tidy-warning {{custom-fearless-worker-touches-global}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
}

int main() {
    std::thread left([] { return next(); });
    std::thread right([] { return next(); });
    left.join();
    right.join();
}
