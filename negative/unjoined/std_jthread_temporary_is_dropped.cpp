// SPDX-License-Identifier: MIT
// A std::jthread without a name.
// Rust: none  Line: 3
// Rust twin: spawn_result_is_dropped.rs
// It is joined at the end of the line: nothing runs beside it. Fix: give it a name.
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
