// SPDX-License-Identifier: MIT
// The body of a scope returns the guard of a mutex that is a local of the body.
// Rust: E0515  Line: 1
// The mutex is gone when the guard unlocks it. Rust: cannot return value referencing local variable.
// Fix: return what the guard guards.
#include <fearless/fearless.hpp>

int main() {
    const auto body = [](fearless::Scope&) {
        fearless::Mutex<int> own{42};
#if PITFALL
        fearless::MutexGuard<int> guard = own.lock();
        return guard;
#else
        return std::move(own).into_inner();
#endif
    };
    const auto kept = fearless::scope(body);
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)kept;
}
