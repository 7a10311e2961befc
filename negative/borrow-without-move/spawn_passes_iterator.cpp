// SPDX-License-Identifier: MIT
// An iterator into a local vector is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// An iterator is a pointer into the vector. When the vector dies or grows, the worker follows it into freed memory.
// Rust: an iterator borrows its container. Fix: move the container in and make iterators there.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<int> data{1, 2, 3};
#if PITFALL
    auto worker = fearless::spawn([](std::vector<int>::iterator first) { return *first; }, data.begin());
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](std::vector<int> mine) { return *mine.begin(); }, std::move(data));
#endif
    return *std::move(worker).join();
}
