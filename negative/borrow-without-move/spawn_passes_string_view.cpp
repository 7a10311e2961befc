// SPDX-License-Identifier: MIT
// A string_view of a local string is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The view is copied, its characters are not: they die with the string, and the worker reads freed memory. Rust: `name`
// does not live long enough. Fix: pass the string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
    std::string name = "worker";
#if PITFALL
    auto worker = fearless::spawn([](std::string_view mine) { return mine.size(); }, std::string_view{name});
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](std::string_view mine) { return mine.size(); }, name);
#endif
    return *std::move(worker).join() == 6 ? 0 : 1;
}
