// SPDX-License-Identifier: MIT
// join() stands in a try block, as if the worker's exception came out of it.
// Rust: lint  Line: 1
// Nothing is thrown, and the handler never runs. Rust: join returns a Result. Fix: value() throws it on.
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
