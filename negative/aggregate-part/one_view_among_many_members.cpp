// SPDX-License-Identifier: MIT
// One string_view among many members that own.
// Rust: E0597  Line: 1
// Rust: the struct needs a lifetime parameter. Fix: a string.
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
