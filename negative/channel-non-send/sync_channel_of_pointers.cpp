// SPDX-License-Identifier: MIT
// A bounded channel carries raw pointers.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: I.11, CP.31
// The receiver may follow the pointer after the sender's local is gone, or while the sender writes. Rust: *mut T is not
// Send. Fix: send the value.
#include <fearless/fearless.hpp>

int main() {
    int answer = 42;
#if PITFALL
    auto ends = fearless::sync_channel<int*>(1);
    // expected-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    ends.first.send(&answer);
    return *ends.second.recv() == &answer ? 0 : 1;
#else
    auto ends = fearless::sync_channel<int>(1);
    ends.first.send(answer);
    return *ends.second.recv() == answer ? 0 : 1;
#endif
}
