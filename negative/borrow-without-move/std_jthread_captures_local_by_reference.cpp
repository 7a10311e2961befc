// SPDX-License-Identifier: MIT
// A std::jthread captures a local by reference and is returned.
// Rust: E0373  Line: 3
// Rust twin: spawn_captures_local_by_reference.rs
// A jthread joins when it is destroyed, which is too late here. Rust refuses both. Fix: capture by value.
#include <thread>

std::jthread start() {
    int answer = 42;
#if PITFALL
    return std::jthread([&answer] { return answer; }); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::jthread([answer] { return answer; });
#endif
}

int main() { start().join(); }
