// SPDX-License-Identifier: MIT
// A reference to a value of this thread leaves with().
// Rust: E0521  Line: 1
// The value ends with its thread, and another thread may hold the reference. Rust: borrowed data
// escapes outside of closure. Fix: return a value.
#include <fearless/fearless.hpp>

const fearless::ThreadLocal number{[] { return 42; }};

int main() {
#if PITFALL
    const int& mine = number.with([](int& value) -> int& { return value; });
    // expected-error@-1 {{E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out__return_a_value}}
#else
    const int mine = number.with([](int& value) { return value; });
#endif
    return mine;
}
