// SPDX-License-Identifier: MIT
// A thread polls a plain global bool.
// Rust: E0133  Line: 3  Breaks: data race, hang  Rule: CP.2, I.2
// Rust twin: std_thread_increments_global.rs
// The main thread writes the flag while the worker reads it. The compiler may read it once and loop for ever. Rust:
// static mut is unsafe. Fix: std::atomic<bool>, or std::stop_token.
#include <atomic>
#include <thread>

#if PITFALL
bool stop = false;
#else
std::atomic<bool> stop = false;
#endif

int main() {
    std::thread worker([] { while (!stop) std::this_thread::yield(); });
    // tidy-warning@-1 {{custom-fearless-worker-touches-global}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    stop = true;
    worker.join();
}
