// SPDX-License-Identifier: MIT
// Pitfall 5: the result of join() is dropped.
// Rust: lint  Line: 1  Breaks: lost result  Rule: ERR51-CPP, MISRA 0.1.2
// An exception in the worker does not come out of join() by itself. It is in the result, and is lost with it. Rust:
// unused Result that must be used. Fix: check the result.
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
