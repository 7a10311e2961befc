// SPDX-License-Identifier: MIT
// A local is passed to a worker in a std::cref.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// `const` says that the worker will not write; it does not keep the string alive. The worker may read a destroyed
// string. Rust refuses a shared borrow as it does an exclusive one. Fix: give the worker its own copy.
#include <fearless/fearless.hpp>

#include <functional>
#include <string>

int main() {
    std::string name = "worker";
#if PITFALL
    auto worker = fearless::spawn([](const std::string& mine) { return mine.size(); }, std::cref(name));
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](const std::string& mine) { return mine.size(); }, name);
#endif
    return *std::move(worker).join() == 6 ? 0 : 1;
}
