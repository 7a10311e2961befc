// SPDX-License-Identifier: MIT
// A lambda that borrows is put into a std::function first.
// Rust: E0597  Line: 5
// Detector: sanitizers/lifetimes/frame_is_gone
// The type of the callable is gone, and with it what it captured. Fix: keep the closure type, and capture by value.
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
