// SPDX-License-Identifier: MIT
// A scope lends a string_view instead of the string.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The scope keeps the view unchanged, not the characters: the string may be gone while the workers read. Rust follows
// the borrow through the view. Fix: lend the owner.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
    const std::string text = "text";
    const auto body = [](fearless::Scope&, auto lent) { (void)*lent; };
#if PITFALL
    const std::string_view view = text;
    fearless::scope(body, fearless::borrow(view));
    // expected-error@-1 {{E0597_what_is_lent_must_own_its_data__lend_the_owner}}
#else
    fearless::scope(body, fearless::borrow(text));
#endif
}
