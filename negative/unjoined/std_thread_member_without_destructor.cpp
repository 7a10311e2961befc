// SPDX-License-Identifier: MIT
// A class has a std::thread member and no destructor that joins it.
// Rust: none  Line: 3  Breaks: terminate  Rule: CP.25, ERR50-CPP
// Rust twin: spawn_result_is_dropped.rs
// Destroying the object while its thread is joinable calls std::terminate. Fix: std::jthread, as the last member.
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
