// SPDX-License-Identifier: MIT
// A std::unique_lock is moved into a thread, which unlocks it.
// Rust: E0277  Line: 3  Breaks: undefined behaviour
// Rust twin: std_unique_lock_is_moved_into_worker.rs
// Only the thread that locked a std::mutex may unlock it: undefined behaviour. Rust: a MutexGuard is not Send. Fix:
// lock in the thread that uses the data.
#include <mutex>
#include <thread>
#include <utility>

std::mutex mutex;

int main() {
#if PITFALL
    std::unique_lock lock(mutex);
    std::thread worker([held = std::move(lock)] {});
    // tidy-warning@-1 {{custom-fearless-guard-crosses}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    std::thread worker([] { std::unique_lock lock(mutex); });
#endif
    worker.join();
}
