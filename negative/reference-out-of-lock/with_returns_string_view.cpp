// SPDX-License-Identifier: MIT
// with() returns a string_view of the locked string.
// Rust: E0597  Line: 1  Breaks: data race, use after free  Rule: CP.2
// It is read without the lock, while another thread assigns the string and frees the characters. Rust: `value` does not
// live long enough. Fix: return a value.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
    fearless::Mutex data{std::string{"text"}};
#if PITFALL
    auto got = data.with([](auto& value) { return std::string_view{value}; });
    // expected-error@-1 {{E0597_E0716_a_reference_pointer_or_view_into_the_locked_data}}
#else
    auto got = data.with([](auto& value) { return std::string{value}; });
#endif
    return got.empty() ? 1 : 0;
}
