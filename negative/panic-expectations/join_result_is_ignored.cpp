// SPDX-License-Identifier: MIT
// Pitfall 5: join() is called, and what it returns is dropped.
// Rust: lint  Line: 1
// An exception in the worker does not pass by itself: it is in the result, and lost with it.
// Rust: unused Result that must be used. Fix: look at the result.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    std::move(worker).join(); // expected-error {{E-panic-ignored}}
#else
    auto result = std::move(worker).join();
#endif
    return 0;
}
