// SPDX-License-Identifier: MIT
// A try block around join() waits for the exception of the worker.
// Rust: none  Line: 3
// It never comes: the program has ended in the worker. Fix: std::async and get().
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
