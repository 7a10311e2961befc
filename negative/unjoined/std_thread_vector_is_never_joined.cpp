// SPDX-License-Identifier: MIT
// A vector of std::thread is filled, and no thread is joined.
// Rust: none  Line: 3  Breaks: terminate  Rule: CP.25, ERR50-CPP
// Rust twin: spawns_in_loop_are_dropped.rs
// The first destructor calls std::terminate. Fix: a vector of std::jthread.
#include <thread>
#include <vector>

int main() {
#if PITFALL
    std::vector<std::thread> workers; // tidy-warning {{custom-fearless-thread-not-joined}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    std::vector<std::jthread> workers;
#endif
    for (int i = 0; i < 2; ++i) workers.emplace_back([] {});
}
