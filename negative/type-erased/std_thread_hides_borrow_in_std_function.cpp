// SPDX-License-Identifier: MIT
// A std::thread runs a std::function that holds a lambda with a reference capture.
// Rust: E0597  Line: 5  Breaks: use after free  Rule: F.53, EXP54-CPP, MISRA 6.8.1
// Detector: sanitizers/lifetimes/frame_is_gone
// The std::function hides the capture from every check. The thread is returned, and the local is gone when it runs.
// Rust: Box<dyn Fn()> of a borrow does not live long enough. Fix: keep the closure's type, and capture by value.
#include <functional>
#include <thread>

std::thread start() {
    int answer = 42;
#if PITFALL
    std::function<int()> work = [&answer] { return answer; };
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{the type of the closure is gone}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#else
    std::function<int()> work = [answer] { return answer; };
#endif
    return std::thread(work);
}

int main() { start().join(); }
