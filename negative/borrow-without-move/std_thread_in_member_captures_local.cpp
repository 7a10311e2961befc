// SPDX-License-Identifier: MIT
// A thread that is a member captures a local of the function that starts it.
// Rust: E0373  Line: 3  Breaks: use after free  Rule: F.53, MISRA 8.1.2, EXP54-CPP
// Rust twin: spawn_captures_local_by_reference.rs
// The object and its thread live on; the parameter `times` dies when start() returns. Fix: capture by value.
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
