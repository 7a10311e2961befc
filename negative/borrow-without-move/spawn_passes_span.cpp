// SPDX-License-Identifier: MIT
// A span over a local vector is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// A span is a pointer and a length. The elements die with the vector, and the worker reads freed memory. Rust: the
// slice does not live long enough. Fix: pass the vector.
#include <fearless/fearless.hpp>

#include <span>
#include <vector>

int main() {
    std::vector<int> data{1, 2, 3};
#if PITFALL
    auto worker = fearless::spawn([](std::span<const int> mine) { return mine.front(); }, std::span<const int>{data});
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](std::span<const int> mine) { return mine.front(); }, std::move(data));
#endif
    return *std::move(worker).join();
}
