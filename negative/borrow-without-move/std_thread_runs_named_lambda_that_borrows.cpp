// SPDX-License-Identifier: MIT
// A lambda with a name captures by reference and is run by a std::thread later.
// Rust: E0373  Line: 3
// Rust twin: spawn_captures_local_by_reference.rs
// The [&] stands far from the thread. The thread is handed on, and the local is gone when it runs: a use after
// free. Fix: capture by value.
#include <thread>

std::thread start() {
    int answer = 42;
#if PITFALL
    auto work = [&answer] { return answer; };
#else
    auto work = [answer] { return answer; };
#endif
    return std::thread(work); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
}

int main() { start().join(); }
