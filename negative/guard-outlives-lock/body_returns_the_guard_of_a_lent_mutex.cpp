// SPDX-License-Identifier: MIT
// The body of a scope locks a lent mutex and returns the guard.
// Rust: E0505  Line: 1  Breaks: undefined behaviour, use after free  Rule: CON50-CPP
// The mutex can be destroyed while it is locked, and the guard then unlocks a dead mutex. Rust: cannot move out of
// `count` because it is borrowed. Fix: return what the guard protects.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{42};
    const auto body = [](fearless::Scope&, fearless::Ref<fearless::Mutex<int>> lent) {
        auto guard = lent->lock();
#if PITFALL
        return guard;
#else
        return *guard;
#endif
    };
    const auto kept = fearless::scope(body, fearless::borrow(count));
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)kept;
}
