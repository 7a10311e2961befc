// SPDX-License-Identifier: MIT
// An early return skips the join of a std::thread.
// Rust: none  Line: 3  Breaks: terminate  Rule: CP.25, CP.23, ERR50-CPP
// Rust twin: spawn_result_is_dropped.rs
// Detector: positive/plain_threads
// On that path only, the destructor of the joinable thread calls std::terminate. Fix: std::jthread.
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
