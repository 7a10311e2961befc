// SPDX-License-Identifier: MIT
// A worker returns a struct with an Rc among its members.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// If the worker kept a copy of the Rc, both threads would change its plain count at once. Rust: the result of spawn is
// Send + 'static. Fix: Arc inside.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
#if PITFALL
    auto worker = fearless::spawn([] { return std::pair{1, fearless::Rc{42}}; });
    // expected-error@-1 {{E0277_the_result_is_not_Send_or_borrows}}
#else
    auto worker = fearless::spawn([] { return std::pair{1, fearless::Arc{42}}; });
#endif
    return std::move(worker).join() ? 0 : 1;
}
