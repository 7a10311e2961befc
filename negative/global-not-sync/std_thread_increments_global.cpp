// SPDX-License-Identifier: MIT
// A thread increments a global.
// Rust: E0133  Line: 3  Breaks: data race  Rule: CP.2, CP.3, I.2
// Anyone else who reads or writes the global meanwhile races with it, and increments are lost. Rust: static mut is
// unsafe. Fix: std::atomic.
#include <atomic>
#include <thread>

#if PITFALL
int counter = 0;
#else
std::atomic<int> counter = 0;
#endif

int main() {
    std::thread worker([] { ++counter; }); // tidy-warning {{custom-fearless-worker-touches-global}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    ++counter;
    worker.join();
    return counter;
}
