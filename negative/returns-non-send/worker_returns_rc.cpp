// SPDX-License-Identifier: MIT
// A worker returns an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// If the worker kept a copy, both threads would change the plain count at once. Rust: the result of spawn is Send +
// 'static. Fix: return an Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto worker = fearless::spawn([] { return fearless::Rc{42}; });
    // expected-error@-1 {{E0277_the_result_is_not_Send_or_borrows}}
#else
    auto worker = fearless::spawn([] { return fearless::Arc{42}; });
#endif
    return std::move(worker).join() ? 0 : 1;
}
