// SPDX-License-Identifier: MIT
// A std::thread without a name.
// Rust: none  Line: 3
// Rust twin: spawn_result_is_dropped.rs
// It is destroyed at the end of the line, and ends the program. Fix: keep it, and join it.
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
