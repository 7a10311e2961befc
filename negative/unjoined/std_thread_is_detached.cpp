// SPDX-License-Identifier: MIT
// A std::thread is detached.
// Rust: none  Line: 3  Breaks: use after free, lost result  Rule: CP.26, CP.24
// Rust twin: spawn_result_is_dropped.rs
// When main returns, the thread may still use globals that are being destroyed, or is stopped in the middle of its
// work. Fix: keep the thread and join it.
#include <thread>

int main() {
    std::thread worker([] {});
#if PITFALL
    worker.detach(); // tidy-warning {{custom-fearless-detach}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    worker.join();
#endif
}
