// SPDX-License-Identifier: MIT
// The body of a scope captures a guard that was locked outside.
// Rust: E0277  Line: 1  Breaks: undefined behaviour
// The body could unlock it, or hand it to a worker, while the caller relies on the lock. Rust: a worker may not have
// it; a guard is not Send. Fix: lend the mutex, and lock inside.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    fearless::Mutex<int> count{42};
#if PITFALL
    auto body = [guard = count.lock()](fearless::Scope&) mutable { *guard += 1; };
    fearless::scope(std::move(body));
    // gcc-error@-1 {{E0373_E0277_this_compiler_cannot_see_what_the_body_of_the_scope_captured}}
    // clang-error@-2 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
#else
    auto body = [](fearless::Scope&, fearless::Ref<fearless::Mutex<int>> lent) { *lent->lock().operator->() += 1; };
    fearless::scope(std::move(body), fearless::borrow(count));
#endif
}
