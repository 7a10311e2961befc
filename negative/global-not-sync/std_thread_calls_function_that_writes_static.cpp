// SPDX-License-Identifier: MIT
// Two workers call a function that increments a static local.
// Rust: E0133  Line: 3  Breaks: data race  Rule: CP.2, I.2
// Rust twin: std_thread_increments_global.rs
// Both write `number` at once and may return the same number. The worker itself looks harmless; the check follows one
// call, no further. Rust: static mut is unsafe. Fix: std::atomic.
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
