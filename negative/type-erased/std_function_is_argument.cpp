// SPDX-License-Identifier: MIT
// A std::function is an argument of the worker.
// Rust: E0277  Line: 1
// Rust: `dyn Fn()` cannot be sent between threads safely. Fix: a function pointer, or the lambda.
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
