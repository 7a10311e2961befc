// SPDX-License-Identifier: MIT
// Two threads fill two pieces of a vector that have an element in common.
// Rust: E0499  Line: 5  Breaks: data race  Rule: CP.2
// Rust twin: worker_is_passed_a_subspan_of_a_half.rs
// Detector: sanitizers/races/overlapping_halves
// Both write that element at the same time. Rust: split_at_mut cannot give overlapping pieces. Fix: the second piece
// begins where the first ends.
#include <algorithm>
#include <span>
#include <thread>
#include <vector>

int main() {
    std::vector<int> numbers{4, 3, 2, 1};
    std::span<int> all(numbers);
#if PITFALL
    auto first = all.first(3), second = all.last(2);
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{where the pieces lie is known when it runs}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#else
    auto first = all.first(2), second = all.last(2);
#endif
    std::thread left([first] { std::fill(first.begin(), first.end(), 1); });
    std::thread right([second] { std::fill(second.begin(), second.end(), 2); });
    left.join();
    right.join();
}
