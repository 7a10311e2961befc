// SPDX-License-Identifier: MIT
// A scope lends a Mutex around a pointer.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP
// The lock guards the pointer, not what it points to: a worker can store the address of a local that dies with the
// worker. Rust: `*const i32` cannot be sent between threads safely. Fix: the lock holds the result.
#include <fearless/fearless.hpp>

#include <optional>

int main() {
#if PITFALL
    fearless::Mutex<const int*> best{nullptr};
    // gcc-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    // clang-error@-2 {{call to deleted constructor of 'fearless::Mutex<const int *>': it would hold a reference, pointer or view, which may dangle and whose target nothing guards; put the value itself in [E0277, E0597]}}
#else
    fearless::Mutex<std::optional<int>> best{};
#endif
    const auto body = [](fearless::Scope&, auto lent) { (void)*lent; };
    fearless::scope(body, fearless::borrow(best));
    // expected-error@-1 {{E0277_it_holds_a_raw_pointer_whose_target_nothing_guards}}
}
