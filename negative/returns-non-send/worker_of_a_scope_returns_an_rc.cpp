// SPDX-License-Identifier: MIT
// A worker of a scope returns an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// If the worker kept a copy, both threads would change the plain count at once. Rust: Rc is not Send. Fix: return an
// Arc.
#include <fearless/fearless.hpp>

int main() {
    fearless::scope([](fearless::Scope& s) {
#if PITFALL
        const auto worker = [] { return fearless::Rc<int>{42}; };
#else
        const auto worker = [] { return fearless::Arc<int>{42}; };
#endif
        s.spawn(worker); // expected-error {{E0277_the_result_is_not_Send_or_borrows__return_an_owned_value}}
    });
}
