// SPDX-License-Identifier: MIT
// A job for a pool captures a local by reference.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// A worker may run the job when the local is gone. Rust: borrowed value does not live long enough. Fix: capture the
// value.
#include <fearless/fearless.hpp>

int main() {
    auto ends = fearless::channel<fearless::SendFunction<int()>>();
    int local = 42;
#if PITFALL
    ends.first.send([&local] { return local; });
    // gcc-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    // clang-error@-2 {{it would hold a reference, pointer or view, which may dangle and whose target nothing guards; put the value itself in [E0277, E0597]}}
#else
    ends.first.send([local] { return local; });
#endif
    return (*ends.second.recv())();
}
