// SPDX-License-Identifier: MIT
// A jthread that runs until it is asked to stop is joined first.
// Rust: none  Line: 3  Breaks: hang
// Rust twin: none (std::thread of Rust has no request to stop)
// join() asks nothing: it waits for ever. Fix: request_stop() before, or leave both to the destructor.
// sanitizers/hangs/joined_before_the_stop proves it.
#include <stop_token>
#include <thread>

int main() {
    std::jthread worker([](std::stop_token stop) {
        while (!stop.stop_requested()) std::this_thread::yield();
    });
#if PITFALL
    worker.join(); // tidy-warning {{custom-fearless-join-before-stop}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    worker.request_stop();
#else
    worker.request_stop();
    worker.join();
#endif
}
