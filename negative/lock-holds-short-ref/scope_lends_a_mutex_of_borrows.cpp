// SPDX-License-Identifier: MIT
// A scope lends a Mutex around a list of borrows.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The list lives longer than the scope, and with it the borrows that workers store in it. Rust: `numbers` does not live
// long enough. Fix: a list of values.
#include <fearless/fearless.hpp>

#include <vector>

using Numbers = std::vector<int>;

int main() {
#if PITFALL
    const fearless::Mutex<std::vector<fearless::Ref<Numbers>>> seen{};
#else
    const fearless::Mutex<std::vector<Numbers>> seen{};
#endif
    const auto body = [](fearless::Scope&, auto lent) { (void)*lent; };
    fearless::scope(body, fearless::borrow(seen));
    // expected-error@-1 {{E0597_what_is_lent_must_own_its_data__lend_the_owner}}
}
