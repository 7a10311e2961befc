// SPDX-License-Identifier: MIT
// The body of a scope returns a pointer to the scope, to start workers later.
// Rust: E0521  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The scope is gone. Workers started through the pointer would not be joined, and would use freed borrows. Rust:
// borrowed data escapes outside of closure. Fix: start the workers inside.
#include <fearless/fearless.hpp>

int main() {
    const auto body = [](fearless::Scope& s) {
        s.spawn([] {});
#if PITFALL
        return &s;
#else
        return 1;
#endif
    };
    const auto kept = fearless::scope(body);
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)kept;
}
