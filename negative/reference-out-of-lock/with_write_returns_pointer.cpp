// SPDX-License-Identifier: MIT
// with_write() returns a pointer to the locked data.
// Rust: E0597  Line: 1  Breaks: data race  Rule: CP.2
// It is followed without the lock, while another thread reads or writes. Rust: `value` does not live long enough. Fix:
// return a value.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    fearless::RwLock data{std::vector{42}};
#if PITFALL
    auto got = data.with_write([](auto& value) { return &value; });
    // gcc-error@-1 {{E0597_E0716_a_reference_pointer_or_view_into_the_locked_data}}
    // clang<19-error@-2 {{E0597_E0716_a_reference_pointer_or_view_into_the_locked_data}}
    // clang>=19-error@-3 {{with_write() would return a reference, pointer or view}}
#else
    auto got = data.with_write([](auto& value) { return value; });
#endif
    [[maybe_unused]] auto same = got;
    return 0;
}
