// SPDX-License-Identifier: MIT
// A std::packaged_task is called twice.
// Rust: E0382  Line: 4  Breaks: terminate  Rule: ERR50-CPP
// Rust twin: one_shot_callable_is_called_twice.rs
// Detector: positive/plain_threads
// The second call throws std::future_error; uncaught, it ends the program. Rust: FnOnce is consumed by its call. Fix:
// reset() it, or make another.
#include <future>

int main() {
    std::packaged_task<int()> task([] { return 1; });
    task();
#if PITFALL
    task();
    // gcc-silent {{GCC knows no state of a task}} clang-silent {{nothing in it is annotated}}
    // tidy-silent {{no check counts the calls}} analyzer-silent {{it does not model tasks}}
    // cppcheck-silent {{it does not model tasks}}
#else
    task.reset();
    task();
#endif
}
