// SPDX-License-Identifier: MIT
// A thread is detached.
// Rust: none  Line: 3
// Rust twin: spawn_result_is_dropped.rs
// It is stopped wherever it is when main returns, and uses globals while they are destroyed. Fix: keep it, and join
// it.
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
