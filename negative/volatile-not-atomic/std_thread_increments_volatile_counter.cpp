// SPDX-License-Identifier: MIT
// A thread increments a volatile counter that other threads use.
// Rust: none  Line: 3  Breaks: data race, wrong result  Rule: CP.8, CP.200, CP.2
// The increment is a read and a write, and another thread can write in between: increments are lost. Fix:
// std::atomic<int>.
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
