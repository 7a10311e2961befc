// SPDX-License-Identifier: MIT
// An exception leaves the function of a std::thread.
// Rust: none  Line: 3  Breaks: terminate  Rule: ERR50-CPP, ERR51-CPP
// The exception does not reach join(): std::terminate ends the program. Rust: a panic comes out of join() as an error.
// Fix: std::async, whose get() rethrows it.
#include <future>
#include <stdexcept>
#include <thread>

int main() {
#if PITFALL
    std::thread worker([] { throw std::runtime_error("lost"); });
    // tidy-warning@-1 {{custom-fearless-exception-leaves-worker}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    worker.join();
#else
    auto worker = std::async(std::launch::async, [] { throw std::runtime_error("carried"); });
    try { worker.get(); } catch (const std::runtime_error&) {}
#endif
}
