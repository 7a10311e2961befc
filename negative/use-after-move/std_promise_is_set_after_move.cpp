// SPDX-License-Identifier: MIT
// set_value() is called on a std::promise after it was moved into a thread.
// Rust: E0382  Line: 3  Breaks: terminate  Rule: EXP63-CPP, MISRA 28.6.3
// Rust twin: std_promise_is_captured_by_copy.rs
// The moved-from promise has no state, so set_value() throws std::future_error; uncaught, it ends the program. Rust:
// use of moved value. Fix: set it in the thread.
#include <future>
#include <thread>
#include <utility>

int main() {
    std::promise<int> promise;
    auto future = promise.get_future();
#if PITFALL
    std::thread worker([mine = std::move(promise)] {});
    promise.set_value(1);
    // tidy-warning@-1 {{bugprone-use-after-move}}
    // analyzer-warning@-2 {{cplusplus.Move}}
    // gcc-silent {{GCC has no such analysis}} clang-silent {{Clang leaves it to clang-tidy}}
    // cppcheck-silent {{it does not model this move}}
#else
    std::thread worker([mine = std::move(promise)]() mutable { mine.set_value(1); });
#endif
    worker.join();
    return future.get();
}
