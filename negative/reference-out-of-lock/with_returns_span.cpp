// SPDX-License-Identifier: MIT
// with() returns a span over the locked vector.
// Rust: E0597  Line: 1  Breaks: data race, use after free  Rule: CP.2
// It is used without the lock, while another thread writes the elements or frees them. Rust: `value` does not live long
// enough. Fix: return a value.
#include <fearless/fearless.hpp>

#include <span>
#include <vector>

int main() {
    fearless::Mutex data{std::vector{42}};
#if PITFALL
    auto got = data.with([](auto& value) { return std::span<int>{value}; });
    // expected-error@-1 {{E0597_E0716_a_reference_pointer_or_view_into_the_locked_data}}
#else
    auto got = data.with([](auto& value) { return std::vector<int>{value}; });
#endif
    return got.empty() ? 1 : 0;
}
