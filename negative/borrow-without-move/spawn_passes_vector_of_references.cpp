// SPDX-License-Identifier: MIT
// A vector of reference_wrappers to locals is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The vector is owned, its elements refer to locals that may be gone. Rust: Vec<&T> is not 'static. Fix: a vector of
// values.
#include <fearless/fearless.hpp>

#include <functional>
#include <vector>

int main() {
    int a = 20;
    int b = 22;
#if PITFALL
    std::vector<std::reference_wrapper<int>> data{a, b};
    auto worker = fearless::spawn([](auto mine) { return mine[0] + mine[1]; }, std::move(data));
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    std::vector<int> data{a, b};
    auto worker = fearless::spawn([](auto mine) { return mine[0] + mine[1]; }, std::move(data));
#endif
    return *std::move(worker).join();
}
