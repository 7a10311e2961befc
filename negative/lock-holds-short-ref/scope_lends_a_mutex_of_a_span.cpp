// SPDX-License-Identifier: MIT
// A scope lends a Mutex around a span, for a worker to point it to its result.
// Rust: E0597  Line: 1
// The worker's array dies with the worker. Rust: `result` does not live long enough.
// Fix: the lock holds a vector.
#include <fearless/fearless.hpp>

#include <span>
#include <vector>

int main() {
#if PITFALL
    fearless::Mutex<std::span<int>> result{};
#else
    fearless::Mutex<std::vector<int>> result{};
#endif
    const auto body = [](fearless::Scope&, auto lent) { (void)*lent; };
    fearless::scope(body, fearless::borrow(result));
    // expected-error@-1 {{E0597_what_is_lent_must_own_its_data__lend_the_owner}}
}
