// SPDX-License-Identifier: MIT
// A std::future is asked twice for its result.
// Rust: E0382  Line: 4
// Rust twin: handle_is_joined_twice.rs
// Detector: positive/plain_threads
// The second get throws std::future_error. Rust: the handle is consumed. Fix: keep the value.
#include <future>

int main() {
    auto future = std::async(std::launch::async, [] { return 21; });
    const int once = future.get();
#if PITFALL
    return once + future.get();
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{no check knows the state of a future}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#else
    return once + once;
#endif
}
