// SPDX-License-Identifier: MIT
// The body of a scope resets the unique_ptr whose object it has lent.
// Rust: E0502  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The workers read freed memory. Rust: cannot borrow `owner` as mutable in the body. Fix: the owner dies after scope().
#include <fearless/fearless.hpp>

#include <memory>

int main() {
    auto owner = std::make_unique<int>(42);
#if PITFALL
    const auto body = [&owner](fearless::Scope&, fearless::Ref<int>) { owner.reset(); };
#else
    const auto body = [](fearless::Scope&, fearless::Ref<int>) {};
#endif
    fearless::scope(body, fearless::borrow(*owner));
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
    owner.reset();
}
