// SPDX-License-Identifier: MIT
// A std::jthread has no name.
// Rust: none  Line: 3  Breaks: no concurrency  Rule: CP.25
// Rust twin: spawn_result_is_dropped.rs
// Its destructor joins at the end of the line, so nothing runs in parallel. Fix: give it a name.
#include <thread>

int main() {
#if PITFALL
    std::jthread{[] {}}; // tidy-warning {{custom-fearless-thread-not-joined}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    std::jthread worker{[] {}};
#endif
    return 0;
}
