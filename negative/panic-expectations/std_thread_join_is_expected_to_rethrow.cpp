// SPDX-License-Identifier: MIT
// A try block around join() is meant to catch the worker's exception.
// Rust: none  Line: 3  Breaks: terminate  Rule: ERR50-CPP, ERR51-CPP
// The exception never gets there: std::terminate has ended the program in the worker. Fix: std::async and get().
#include <future>
#include <thread>

int main() {
    try {
#if PITFALL
        std::thread worker([] { throw 1; }); // tidy-warning {{custom-fearless-exception-leaves-worker}}
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
        worker.join();
#else
        auto worker = std::async(std::launch::async, [] { throw 1; });
        worker.get();
#endif
    } catch (int) {
    }
}
