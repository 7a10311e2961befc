// SPDX-License-Identifier: MIT
// A thread waits for a volatile flag.
// Rust: none  Line: 3
// volatile keeps the read in the loop, and orders nothing: a data race. Fix: std::atomic<bool>.
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
