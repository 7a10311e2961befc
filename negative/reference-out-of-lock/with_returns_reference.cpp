// SPDX-License-Identifier: MIT
// with() returns a reference to the locked data.
// Rust: E0597  Line: 1  Breaks: data race  Rule: CP.2
// It outlives the lock that with() holds: the caller reads while another thread writes. Rust: `value` does not live
// long enough. Fix: return a value.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    fearless::Mutex data{std::vector{42}};
#if PITFALL
    auto got = data.with([](auto& value) -> int& { return value.front(); });
    // gcc-error@-1 {{E0597_E0716_a_reference_pointer_or_view_into_the_locked_data}}
    // clang<19-error@-2 {{E0597_E0716_a_reference_pointer_or_view_into_the_locked_data}}
    // clang>=19-error@-3 {{with() would return a reference, pointer or view}}
#else
    auto got = data.with([](auto& value) -> int { return value.front(); });
#endif
    return got;
}
