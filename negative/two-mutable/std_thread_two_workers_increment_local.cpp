// SPDX-License-Identifier: MIT
// Two threads increment one local.
// Rust: E0499  Line: 3  Breaks: data race, wrong result  Rule: CP.2, CP.3
// Rust twin: borrow_exclusive_is_captured_by_reference_twice.rs
// Both threads read the same number, and an increment is lost. Rust: cannot borrow as mutable more than once. Fix: a
// std::atomic.
#include <atomic>
#include <thread>

int main() {
#if PITFALL
    int count = 0;
#else
    std::atomic<int> count = 0;
#endif
    std::thread left([&] { ++count; }); // tidy-warning {{custom-fearless-two-workers-one-variable}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    std::thread right([&] { ++count; }); // tidy-warning {{custom-fearless-two-workers-one-variable}}
    left.join();
    right.join();
    return count;
}
