// SPDX-License-Identifier: MIT
// An early return passes by the join.
// Rust: none  Line: 3
// Rust twin: spawn_result_is_dropped.rs
// Detector: positive/plain_threads
// The destructor of the joinable thread ends the program, on that path only. Fix: std::jthread.
#include <thread>

bool work(bool hurry) {
#if PITFALL
    std::thread worker([] {});
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#else
    std::jthread worker([] {});
#endif
    if (hurry) return false; // tidy-warning {{custom-fearless-throw-before-join}}
    worker.join();
    return true;
}

int main() { return work(false) ? 0 : 1; }
