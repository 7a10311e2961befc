// SPDX-License-Identifier: MIT
// A span over a local vector is an argument.
// Rust: E0597  Line: 1
// A span is a pointer and a length. Rust: the slice does not live long enough. Fix: pass the vector.
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
