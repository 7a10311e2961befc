// SPDX-License-Identifier: MIT
// Two threads increment an int that they share by shared_ptr.
// Rust: E0594  Line: 3  Breaks: data race, wrong result  Rule: CP.2, CP.3
// Rust twin: arc_is_counted_through.rs
// The count of a shared_ptr is atomic, its object is not: both threads read the same number, and an increment is lost.
// Rust: Arc gives no &mut. Fix: an atomic inside.
#include <atomic>
#include <memory>
#include <thread>

int main() {
#if PITFALL
    auto number = std::make_shared<int>(0);
#else
    auto number = std::make_shared<std::atomic<int>>(0);
#endif
    std::thread left([number] { ++*number; }); // tidy-warning {{custom-fearless-two-workers-one-pointee}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    std::thread right([number] { ++*number; }); // tidy-warning {{custom-fearless-two-workers-one-pointee}}
    left.join();
    right.join();
    return *number;
}
