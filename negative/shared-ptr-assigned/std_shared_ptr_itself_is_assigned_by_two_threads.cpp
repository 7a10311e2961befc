// SPDX-License-Identifier: MIT
// Two threads assign to one shared_ptr object.
// Rust: E0499  Line: 3  Breaks: data race, double free  Rule: CP.2, CP.3
// The count is atomic, the two pointers inside the shared_ptr are not: both threads release the same old object. Rust:
// cannot borrow as mutable more than once. Fix: std::atomic<std::shared_ptr<T>>.
#include <atomic>
#include <memory>
#include <thread>

int main() {
#if PITFALL
    std::shared_ptr<int> current;
#else
    std::atomic<std::shared_ptr<int>> current;
#endif
    std::thread left([&current] { current = std::make_shared<int>(1); });
    // tidy-warning@-1 {{custom-fearless-two-workers-one-variable}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    std::thread right([&current] { current = std::make_shared<int>(2); });
    // tidy-warning@-1 {{custom-fearless-two-workers-one-variable}}
    left.join();
    right.join();
}
