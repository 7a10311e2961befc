// SPDX-License-Identifier: MIT
// A std::thread is joined twice.
// Rust: E0382  Line: 3  Breaks: terminate  Rule: ERR50-CPP
// Rust twin: handle_is_joined_twice.rs
// Detector: positive/plain_threads
// The second join throws std::system_error; uncaught, it ends the program. Rust: join takes the handle. Fix: join once.
#include <thread>

int main() {
    std::thread worker([] {});
    worker.join();
#if PITFALL
    worker.join();
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-warning@-2 {{custom-fearless-joined-twice}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#endif
}
