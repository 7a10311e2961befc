// SPDX-License-Identifier: MIT
// A scope lends an RwLock around a table of views.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The table lives longer than the strings whose views the workers store in it. Rust: `line` does not live long enough.
// Fix: a table of strings.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>
#include <vector>

int main() {
#if PITFALL
    const fearless::RwLock<std::vector<std::string_view>> table{};
    // gcc-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    // clang-error@-2 {{call to deleted constructor of 'const fearless::RwLock<std::vector<std::string_view>>' (aka 'const fearless::RwLock<std::vector<basic_string_view<char>>>'): it would hold a reference, pointer or view, which may dangle and whose target nothing guards; put the value itself in [E0277, E0597]}}
#else
    const fearless::RwLock<std::vector<std::string>> table{};
#endif
    const auto body = [](fearless::Scope&, auto lent) { (void)*lent; };
    fearless::scope(body, fearless::borrow(table));
    // expected-error@-1 {{E0597_what_is_lent_must_own_its_data__lend_the_owner}}
}
