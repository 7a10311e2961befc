// SPDX-License-Identifier: MIT
// A struct that owns all members but one string_view goes to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The view is copied, its characters are not. When the owner of the characters dies first, the worker reads freed
// memory. Rust: the struct needs a lifetime parameter. Fix: a string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>
#include <vector>

struct Data {
    int id = 1;
    double weight = 2;
    std::string name = "name";
#if PITFALL
    std::string_view title = "title";
#else
    std::string title = "title";
#endif
    std::vector<int> sizes{};
};

int main() {
    Data data{};
    auto worker = fearless::spawn([](Data mine) { return mine.id; }, data);
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
    return *std::move(worker).join();
}
