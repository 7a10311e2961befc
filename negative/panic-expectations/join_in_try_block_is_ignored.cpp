// SPDX-License-Identifier: MIT
// join() is in a try block that is meant to catch the worker's exception.
// Rust: lint  Line: 1  Breaks: lost result  Rule: ERR51-CPP, MISRA 0.1.2
// join() does not throw: the exception is in its result, which is dropped, and the handler never runs. Rust: join
// returns a Result. Fix: value(), which rethrows it.
#include <fearless/fearless.hpp>

#include <exception>

int main() {
    auto worker = fearless::spawn([] { throw 42; });
#if PITFALL
    try {
        std::move(worker).join(); // expected-error {{E-panic-ignored}}
    } catch (int) {
        return 1;
    }
#else
    try {
        std::move(worker).join().value();
    } catch (int) {
        return 1;
    }
#endif
    return 0;
}
