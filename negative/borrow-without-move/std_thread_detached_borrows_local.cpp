// SPDX-License-Identifier: MIT
// A detached thread borrows a local.
// Rust: E0373  Line: 3  Breaks: use after free  Rule: CP.26, F.53, EXP54-CPP
// Rust twin: spawn_captures_local_by_reference.rs
// No one can wait for a detached thread. start() returns, and the thread reads a dead stack frame. Fix: own the data
// and keep the thread.
#include <thread>

std::thread start() {
    int answer = 42;
#if PITFALL
    std::thread worker([&answer] { return answer; }); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    worker.detach();
#else
    std::thread worker([answer] { return answer; });
#endif
    return worker;
}

int main() {
    auto worker = start();
    if (worker.joinable()) worker.join();
}
