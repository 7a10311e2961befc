// SPDX-License-Identifier: MIT
// A std::tie of locals is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// A tuple looks like a value, but std::tie makes one of references to locals that may be gone. Rust: a tuple of borrows
// is a borrow. Fix: a std::tuple of values.
#include <fearless/fearless.hpp>

#include <tuple>

int main() {
    int width = 6;
    int height = 7;
#if PITFALL
    auto worker = fearless::spawn([](auto size) { return std::get<0>(size) * std::get<1>(size); }, std::tie(width, height));
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](auto size) { return std::get<0>(size) * std::get<1>(size); }, std::tuple(width, height));
#endif
    return *std::move(worker).join();
}
