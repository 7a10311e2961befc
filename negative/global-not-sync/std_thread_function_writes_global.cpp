// SPDX-License-Identifier: MIT
// The function that a thread runs writes a global string.
// Rust: E0133  Line: 3  Breaks: data race  Rule: CP.2, CP.3, I.2
// Rust twin: std_thread_increments_global.rs
// Anyone else who reads or writes the string meanwhile races with it. Nothing at the start of the thread shows it.
// Rust: static mut is unsafe. Fix: lock a mutex.
#include <mutex>
#include <string>
#include <thread>

std::mutex mutex;
std::string last_line;

void work() {
#if !PITFALL
    std::lock_guard lock(mutex);
#endif
    last_line = "done"; // tidy-warning {{custom-fearless-worker-touches-global}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
}

int main() {
    std::thread first(work);
    std::thread second(work);
    first.join();
    second.join();
}
