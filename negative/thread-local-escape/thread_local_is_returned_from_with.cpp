// SPDX-License-Identifier: MIT
// A reference to a ThreadLocal's value is returned from with().
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP
// The value dies with its thread, and the reference can get to another thread that lives longer. Rust: borrowed data
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
