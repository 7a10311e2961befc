// SPDX-License-Identifier: MIT
// A detached thread uses a global.
// Rust: none  Line: 3  Breaks: use after free, lost result  Rule: CP.26, CP.24
// Rust twin: spawn_result_is_dropped.rs
// When main returns, the global is destroyed while the thread may still use it; the thread is then stopped in the middle
// of its work. Fix: keep the thread and join it.
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
