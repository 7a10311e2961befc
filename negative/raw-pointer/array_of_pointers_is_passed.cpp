// SPDX-License-Identifier: MIT
// A std::array of pointers goes to a worker.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31
// The array is copied, the objects are not: they are locals that may be gone, or written by the parent. Rust: raw
// pointers are not Send. Fix: an array of values.
#include <fearless/fearless.hpp>

#include <array>

int main() {
    int value = 42;
#if PITFALL
    std::array<int*, 2> items{&value, &value};
    auto worker = fearless::spawn([](auto mine) { return *mine[1]; }, items);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    std::array<int, 2> items{value, value};
    auto worker = fearless::spawn([](auto mine) { return mine[1]; }, items);
#endif
    return *std::move(worker).join();
}
