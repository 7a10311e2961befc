// SPDX-License-Identifier: MIT
// A C array on the stack is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The array decays to a pointer into the frame; it looks as if the array went along. Rust's arrays are values and move.
// Fix: std::array, which is a value.
#include <fearless/fearless.hpp>

#include <array>

int main() {
#if PITFALL
    int data[3] = {1, 2, 3};
    auto worker = fearless::spawn([](int* mine) { return mine[2]; }, data);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    std::array<int, 3> data = {1, 2, 3};
    auto worker = fearless::spawn([](std::array<int, 3> mine) { return mine[2]; }, data);
#endif
    return *std::move(worker).join();
}
