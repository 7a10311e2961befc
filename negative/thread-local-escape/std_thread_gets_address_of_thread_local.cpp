// SPDX-License-Identifier: MIT
// A thread is given the address of a thread_local of its parent.
// Rust: E0521  Line: 3
// Rust twin: address_of_thread_local_is_passed.rs
// It dies with the thread it belongs to, not with the program. Fix: pass the value.
#include <thread>

thread_local int mine = 1;

std::thread start() {
#if PITFALL
    return std::thread([](const int* number) { return *number; }, &mine);
    // tidy-warning@-1 {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([](int number) { return number; }, mine);
#endif
}

int main() { start().join(); }
