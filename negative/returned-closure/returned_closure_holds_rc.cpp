// SPDX-License-Identifier: MIT
// A worker runs a closure that a function returned as `auto`, and the closure holds an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// If a copy of the Rc stays behind, both threads change its plain count at once. The signature does not show it. Rust:
// `impl Fn()` is Send or not by what it holds, and this is not. GCC needs the number of captures to see it. Fix: Arc.
#include <fearless/fearless.hpp>

auto make() {
#if PITFALL
    return fearless::captures<1>([count = fearless::Rc{42}] { return *count; });
#else
    return fearless::captures<1>([count = fearless::Arc{42}] { return *count; });
#endif
}

int main() {
    auto worker = fearless::spawn(make()); // expected-error {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
