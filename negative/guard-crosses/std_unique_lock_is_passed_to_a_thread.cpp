// SPDX-License-Identifier: MIT
// A std::unique_lock is passed to a thread.
// Rust: E0277  Line: 3  Breaks: undefined behaviour
// Rust twin: std_unique_lock_is_moved_into_worker.rs
// The thread unlocks a mutex that it did not lock: undefined behaviour. Rust: a MutexGuard is not Send. Fix: pass the
// mutex.
#include <functional>
#include <mutex>
#include <thread>

void work(std::unique_lock<std::mutex>) {}
void lock_and_work(std::mutex& mutex) { std::unique_lock lock(mutex); }

std::mutex mutex;

int main() {
#if PITFALL
    std::thread worker(work, std::unique_lock(mutex));
    // tidy-warning@-1 {{custom-fearless-guard-crosses}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    std::thread worker(lock_and_work, std::ref(mutex));
#endif
    worker.join();
}
