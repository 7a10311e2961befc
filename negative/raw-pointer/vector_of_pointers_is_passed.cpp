// SPDX-License-Identifier: MIT
// A vector of pointers goes to a worker.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31
// The vector moves, the objects stay: they are locals that may be gone, or written by the parent. Rust: Vec<*mut T> is
// not Send. Fix: a vector of values or of unique_ptr.
#include <fearless/fearless.hpp>

#include <memory>
#include <vector>

int main() {
#if PITFALL
    int value = 42;
    std::vector<int*> items{&value};
    auto worker = fearless::spawn([](auto mine) { return *mine.front(); }, std::move(items));
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    int value = 42;
    std::vector<int> items{value};
    auto worker = fearless::spawn([](auto mine) { return mine.front(); }, std::move(items));
#endif
    return *std::move(worker).join();
}
