// SPDX-License-Identifier: MIT
// A local is passed to a worker in a std::ref.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// std::ref is what one types when std::thread refuses a reference parameter. It holds a pointer, which dangles as soon
// as the parent returns. Rust: the borrow does not live long enough. Fix: move the data in.
#include <fearless/fearless.hpp>

#include <functional>
#include <vector>

int main() {
    std::vector<int> data{1, 2, 3};
#if PITFALL
    auto worker = fearless::spawn([](const std::vector<int>& mine) { return mine.front(); }, std::ref(data));
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](const std::vector<int>& mine) { return mine.front(); }, std::move(data));
#endif
    return *std::move(worker).join();
}
