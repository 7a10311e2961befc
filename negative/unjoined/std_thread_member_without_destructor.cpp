// SPDX-License-Identifier: MIT
// A class has a std::thread and no destructor that joins it.
// Rust: none  Line: 3
// Rust twin: spawn_result_is_dropped.rs
// Whoever destroys the object while the thread runs ends the program. Fix: std::jthread as the last member.
#include <thread>

class Worker {
public:
    void start() { thread_ = decltype(thread_)([] {}); }

private:
#if PITFALL
    std::thread thread_; // tidy-warning {{custom-fearless-thread-not-joined}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    std::jthread thread_;
#endif
};

int main() {
    Worker worker;
    worker.start();
}
