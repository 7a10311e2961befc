// SPDX-License-Identifier: MIT
// with() returns a closure that refers to the locked data.
// Rust: E0597  Line: 1  Breaks: data race  Rule: CP.2, F.53
// The closure reads the data without the lock, while another thread writes. Rust: `value` does not live long enough.
// Fix: return a value.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    fearless::Mutex data{std::vector{42}};
#if PITFALL
    auto got = data.with([](auto& value) { return [&value] { return value.front(); }; });
    // expected-error@-1 {{E0597_E0716_a_reference_pointer_or_view_into_the_locked_data}}
#else
    auto got = data.with([](auto& value) { return [first = value.front()] { return first; }; });
#endif
    return got();
}
