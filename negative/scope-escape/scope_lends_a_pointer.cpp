// SPDX-License-Identifier: MIT
// A scope lends a variable that is a pointer.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.31
// The scope keeps the pointer unchanged, not the object: others may write or free it while the workers read. Rust:
// `*const i32` cannot be shared between threads safely. Fix: lend the object.
#include <fearless/fearless.hpp>

int main() {
    const int number = 42;
    const auto body = [](fearless::Scope&, auto lent) { (void)*lent; };
#if PITFALL
    const int* const pointer = &number;
    fearless::scope(body, fearless::borrow(pointer));
    // expected-error@-1 {{E0597_what_is_lent_must_own_its_data__lend_the_owner}}
#else
    fearless::scope(body, fearless::borrow(number));
#endif
}
