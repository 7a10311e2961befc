// SPDX-License-Identifier: MIT
// Two threads set one promise.
// Rust: E0382  Line: 4  Breaks: terminate  Rule: ERR50-CPP
// Rust twin: ../use-after-move/std_promise_is_captured_by_copy.rs
// Detector: positive/plain_threads
// The second set_value throws std::future_error. No one in its thread catches it, so std::terminate ends the program.
// Rust: the sender of a one-shot channel is consumed. Fix: one promise for each.
#include <future>
#include <thread>

int main() {
    std::promise<int> first;
    std::promise<int> second;
#if PITFALL
    std::promise<int>& other = first;
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{no check knows the state of a promise}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#else
    std::promise<int>& other = second;
#endif
    std::thread left([&first] { first.set_value(1); });
    std::thread right([&other] { other.set_value(2); });
    left.join();
    right.join();
}
