// SPDX-License-Identifier: MIT
// A detached thread uses a global.
// Rust: none  Line: 3
// Rust twin: spawn_result_is_dropped.rs
// The global is destroyed when main returns, and the thread may still use it; it is stopped wherever it is then. Fix: keep
// the thread, and join it.
#include <mutex>
#include <string>
#include <thread>

std::mutex mutex;
std::string last_line;

void work() {
    const std::lock_guard lock(mutex);
    last_line = "done";
}

int main() {
    std::thread worker(work);
#if PITFALL
    worker.detach(); // tidy-warning {{custom-fearless-detach}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    worker.join();
#endif
}
