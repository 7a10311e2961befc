// SPDX-License-Identifier: MIT
// An initializer_list is passed to a worker.
// Rust: E0716  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// It is a view of a temporary array that dies with the full expression or with the frame; the worker reads it later.
// Rust: temporary value dropped while borrowed. Fix: a vector or an array.
#include <fearless/fearless.hpp>

#include <initializer_list>
#include <vector>

int main() {
#if PITFALL
    std::initializer_list<int> data{1, 2, 3};
    auto worker = fearless::spawn([](auto mine) { return *mine.begin(); }, data);
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    std::vector<int> data{1, 2, 3};
    auto worker = fearless::spawn([](auto mine) { return *mine.begin(); }, data);
#endif
    return *std::move(worker).join();
}
