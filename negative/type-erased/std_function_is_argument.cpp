// SPDX-License-Identifier: MIT
// A std::function is passed to a worker as an argument.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.2
// It may hold a reference to a local or an unsynchronised count, and its type does not show it. Rust: `dyn Fn()` cannot
// be sent between threads safely. Fix: a function pointer, or the lambda.
#include <fearless/fearless.hpp>

#include <functional>

int main() {
#if PITFALL
    std::function<int()> next = [] { return 42; };
    auto worker = fearless::spawn([](auto call) { return call(); }, next);
    // expected-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds}}
#else
    int (*next)() = [] { return 42; };
    auto worker = fearless::spawn([](auto call) { return call(); }, next);
#endif
    return *std::move(worker).join();
}
