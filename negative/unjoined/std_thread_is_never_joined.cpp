// SPDX-License-Identifier: MIT
// A std::thread is started and never joined.
// Rust: none  Line: 3  Breaks: terminate  Rule: CP.25, ERR50-CPP
// Rust twin: spawn_result_is_dropped.rs
// The destructor of a joinable std::thread calls std::terminate. Fix: std::jthread, or join.
#include <thread>

int main() {
#if PITFALL
    std::thread worker([] {}); // tidy-warning {{custom-fearless-thread-not-joined}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    std::jthread worker([] {});
#endif
}
