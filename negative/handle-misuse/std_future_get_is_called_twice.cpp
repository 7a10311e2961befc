// SPDX-License-Identifier: MIT
// get() is called twice on a std::future.
// Rust: E0382  Line: 4  Breaks: terminate  Rule: ERR50-CPP
// Rust twin: handle_is_joined_twice.rs
// Detector: positive/plain_threads
// The second get() has undefined behaviour by the standard and throws std::future_error in practice; uncaught, it ends
// the program. Rust: the handle is consumed. Fix: keep the value.
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
