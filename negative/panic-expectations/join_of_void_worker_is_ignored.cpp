// SPDX-License-Identifier: MIT
// The result of join() is dropped, since the worker returns nothing.
// Rust: lint  Line: 1  Breaks: lost result  Rule: ERR51-CPP, MISRA 0.1.2
// The result says whether the worker threw, and an exception vanishes with it. Rust: unused Result. Fix: check it.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] {});
#if PITFALL
    std::move(worker).join(); // expected-error {{E-panic-ignored}}
#else
    const bool well = std::move(worker).join().has_value();
    if (!well) return 1;
#endif
    return 0;
}
