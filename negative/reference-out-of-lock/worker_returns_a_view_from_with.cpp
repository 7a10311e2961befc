// SPDX-License-Identifier: MIT
// A worker returns a string_view of the locked string from with().
// Rust: E0597  Line: 1  Breaks: data race, use after free  Rule: CP.2
// As soon as the lock is free, another worker may assign the string and free the characters. Rust: `value` does not
// live long enough. Fix: return a string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

using Name = fearless::Mutex<std::string>;

int main() {
    const Name name{std::string{"Ferris"}};
    const auto body = [](fearless::Scope& s, fearless::Ref<Name> lent) {
        s.spawn([](fearless::Ref<Name> mine) {
#if PITFALL
            const auto text = mine->with([](std::string& value) { return std::string_view{value}; });
            // expected-error@-1 {{E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out}}
#else
            const auto text = mine->with([](std::string& value) { return value; });
#endif
            (void)text;
        }, lent);
    };
    fearless::scope(body, fearless::borrow(name));
}
