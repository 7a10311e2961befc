// SPDX-License-Identifier: MIT
// An optional span of a local vector is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The optional hides the span, and the span does not own its elements: they die with the vector. Rust: Option<&[i32]>
// is not 'static. Fix: an optional vector.
#include <fearless/fearless.hpp>

#include <optional>
#include <span>
#include <vector>

int main() {
    std::vector<int> data{1, 2, 3};
#if PITFALL
    std::optional<std::span<const int>> chosen{data};
    auto worker = fearless::spawn([](auto mine) { return mine->front(); }, chosen);
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    std::optional<std::vector<int>> chosen{data};
    auto worker = fearless::spawn([](auto mine) { return mine->front(); }, chosen);
#endif
    return *std::move(worker).join();
}
