// SPDX-License-Identifier: MIT
// The body of a scope returns the guard of its own local mutex.
// Rust: E0515  Line: 1  Breaks: use after free, undefined behaviour  Rule: CON50-CPP, EXP54-CPP
// The mutex is destroyed while it is locked, and the guard unlocks a dead mutex. Rust: cannot return value referencing
// local variable. Fix: return what the guard protects.
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
