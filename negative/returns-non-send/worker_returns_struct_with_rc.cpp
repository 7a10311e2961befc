// SPDX-License-Identifier: MIT
// A worker returns a struct, one member of which is an Rc.
// Rust: E0277  Line: 1
// The result crosses back through join(), and must be as free as an argument. Rust: the result of spawn is Send +
// 'static. Fix: arc inside.
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
