// SPDX-License-Identifier: MIT
// A scope lends a Mutex around a span.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// A worker can store a span of its own array, which dies with the worker. Rust: `result` does not live long enough.
// Fix: the lock holds a vector.
#include <fearless/fearless.hpp>

#include <span>
#include <vector>

int main() {
#if PITFALL
    fearless::Mutex<std::span<int>> result{};
    // gcc-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    // clang-error@-2 {{call to deleted constructor of 'fearless::Mutex<std::span<int>>': it would hold a reference, pointer or view, which may dangle and whose target nothing guards; put the value itself in [E0277, E0597]}}
#else
    fearless::Mutex<std::vector<int>> result{};
#endif
    const auto body = [](fearless::Scope&, auto lent) { (void)*lent; };
    fearless::scope(body, fearless::borrow(result));
    // expected-error@-1 {{E0597_what_is_lent_must_own_its_data__lend_the_owner}}
}
