// SPDX-License-Identifier: MIT
// A class keeps its thread as a member and lets it borrow a local of the function that starts it.
// Rust: E0373  Line: 3
// Rust twin: spawn_captures_local_by_reference.rs
// The object lives on, the local does not. Fix: capture by value.
#include <thread>

class Worker {
public:
    ~Worker() { thread_.join(); }
    void start(int times) {
#if PITFALL
        thread_ = std::thread([&] { return times; }); // tidy-warning {{custom-fearless-worker-borrows}}
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
        thread_ = std::thread([times] { return times; });
#endif
    }

private:
    std::thread thread_;
};

int main() {
    Worker worker;
    worker.start(3);
}
