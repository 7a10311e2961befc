// SPDX-License-Identifier: MIT
// A std::thread that was not joined is assigned a new thread.
// Rust: none  Line: 3  Breaks: terminate  Rule: ERR50-CPP, CP.25
// Detector: positive/plain_threads
// The assignment calls std::terminate. Fix: join first.
#include <thread>

int main() {
    std::thread worker([] {});
#if !PITFALL
    worker.join();
#endif
    worker = std::thread([] {});
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-warning@-2 {{custom-fearless-thread-assigned-over}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
    worker.join();
}
