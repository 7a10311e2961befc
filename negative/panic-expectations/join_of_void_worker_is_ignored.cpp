// SPDX-License-Identifier: MIT
// The worker returns nothing, so its join() seems to have nothing to say.
// Rust: lint  Line: 1
// It says whether the worker threw. Rust: unused Result. Fix: look.
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
