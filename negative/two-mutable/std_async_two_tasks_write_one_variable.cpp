// SPDX-License-Identifier: MIT
// Two tasks of std::async write their results into one variable.
// Rust: E0499  Line: 3  Breaks: data race, wrong result  Rule: CP.2, CP.3, CP.60
// Rust twin: borrow_exclusive_is_captured_by_reference_twice.rs
// Both write at once. At best one result overwrites the other. Rust: cannot borrow as mutable more than once. Fix:
// return the result.
#include <future>

int main() {
#if PITFALL
    int best = 0;
    auto left = std::async(std::launch::async, [&best] { best = 1; });
    // tidy-warning@-1 {{custom-fearless-two-workers-one-variable}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    auto right = std::async(std::launch::async, [&best] { best = 2; });
    // tidy-warning@-1 {{custom-fearless-two-workers-one-variable}}
    left.wait();
    right.wait();
    return best;
#else
    auto left = std::async(std::launch::async, [] { return 1; });
    auto right = std::async(std::launch::async, [] { return 2; });
    return left.get() + right.get();
#endif
}
