// SPDX-License-Identifier: MIT
// A std::thread has no name.
// Rust: none  Line: 3  Breaks: terminate  Rule: CP.25, ERR50-CPP
// Rust twin: spawn_result_is_dropped.rs
// Its destructor runs at the end of the line and calls std::terminate. Fix: keep it, and join it.
#include <thread>

int main() {
#if PITFALL
    std::thread{[] {}}; // tidy-warning {{custom-fearless-thread-not-joined}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    std::thread worker{[] {}};
    worker.join();
#endif
    return 0;
}
