// SPDX-License-Identifier: MIT
// A worker captures a C array of pointers by value.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31
// The closure owns the array, not the objects: they are locals that may be gone, or written by the parent. Rust: raw
// pointers are not Send. Fix: capture the values.
#include <fearless/fearless.hpp>

int main() {
    int value = 42;
#if PITFALL
    int* items[2] = {&value, &value};
    auto worker = fearless::spawn([items] { return *items[1]; });
    // clang-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
    // gcc-silent {{GCC 12's __builtin_bit_cast does not look into arrays of pointers; the worker may read a dead frame. Let Clang build it too.}}
#else
    int items[2] = {value, value};
    auto worker = fearless::spawn([items] { return items[1]; });
#endif
    return *std::move(worker).join();
}
