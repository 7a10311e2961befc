// SPDX-License-Identifier: MIT
// An iterator into a local vector is an argument.
// Rust: E0597  Line: 1
// An iterator is a pointer in most libraries, and a borrow in all of them.
// Rust: an iterator borrows what it walks over. Fix: move the container in and ask it for iterators there.
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
