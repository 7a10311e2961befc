// SPDX-License-Identifier: MIT
// A scope lends a Mutex around a string_view.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// A worker can store a view of its own string, which dies with the worker. Rust: `text` does not live long enough. Fix:
// the lock holds a string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
#if PITFALL
    fearless::Mutex<std::string_view> last{};
    // gcc-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    // clang-error@-2 {{call to deleted constructor of 'fearless::Mutex<std::string_view>' (aka 'fearless::Mutex<basic_string_view<char>>'): it would hold a reference, pointer or view, which may dangle and whose target nothing guards; put the value itself in [E0277, E0597]}}
#else
    fearless::Mutex<std::string> last{};
#endif
    const auto body = [](fearless::Scope&, auto lent) { (void)*lent; };
    fearless::scope(body, fearless::borrow(last));
    // expected-error@-1 {{E0597_what_is_lent_must_own_its_data__lend_the_owner}}
}
