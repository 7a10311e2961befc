// SPDX-License-Identifier: MIT
// The body of a scope locks what it was lent and returns the guard.
// Rust: E0505  Line: 1
// The mutex may die while it is held. Rust: cannot move out of `count` because it is borrowed.
// Fix: return what the guard guards.
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
