// SPDX-License-Identifier: MIT
// An iterator into a local map is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// It points to a node that dies with the map; the worker then reads freed memory. Rust: the iterator borrows the map.
// Fix: extract the entry, or copy it.
#include <fearless/fearless.hpp>

#include <map>

int main() {
    std::map<int, int> ages{{1, 42}};
#if PITFALL
    auto worker = fearless::spawn([](std::map<int, int>::iterator entry) { return entry->second; }, ages.find(1));
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](std::pair<const int, int> entry) { return entry.second; }, *ages.find(1));
#endif
    return *std::move(worker).join();
}
