// SPDX-License-Identifier: MIT
// Two threads push into a vector of an object that they share by shared_ptr.
// Rust: E0596  Line: 3  Breaks: data race, use after free  Rule: CP.2, CP.3
// Rust twin: arc_non_const_member_is_called.rs
// Both grow the vector at once, and one writes into memory that the other has freed. Sharing the owner does not
// synchronise the object. Rust: Arc gives no &mut. Fix: lock a mutex inside it.
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

struct Log {
    std::mutex mutex;
    std::vector<int> lines;
};

int main() {
    auto log = std::make_shared<Log>();
    std::vector<std::thread> workers;
    for (int i = 0; i < 2; ++i) {
#if PITFALL
        workers.emplace_back([log, i] { log->lines.push_back(i); });
        // tidy-warning@-1 {{custom-fearless-two-workers-one-pointee}}
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
        workers.emplace_back([log, i] { std::lock_guard lock(log->mutex); log->lines.push_back(i); });
#endif
    }
    for (auto& worker : workers) worker.join();
}
