// SPDX-License-Identifier: MIT
// A thread polls a volatile flag.
// Rust: none  Line: 3  Breaks: data race  Rule: CP.8, CP.200, CP.2
// volatile keeps the read in the loop but orders nothing: the main thread's write races with it. Fix:
// std::atomic<bool>.
#include <atomic>
#include <thread>

#if PITFALL
volatile bool stop = false;
#else
std::atomic<bool> stop = false;
#endif

int main() {
    std::thread worker([] { while (!stop) {} }); // tidy-warning {{custom-fearless-volatile-in-worker}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    stop = true;
    worker.join();
}
