// SPDX-License-Identifier: MIT
// Two threads increment a volatile counter.
// Rust: none  Line: 3
// A volatile increment is a read and a write, and another thread fits between. Fix: std::atomic<int>.
#include <atomic>
#include <thread>

#if PITFALL
volatile int counter = 0;
#else
std::atomic<int> counter = 0;
#endif

int main() {
    std::thread worker([] { counter = counter + 1; }); // tidy-warning 2 {{custom-fearless-volatile-in-worker}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    worker.join();
    return counter;
}
