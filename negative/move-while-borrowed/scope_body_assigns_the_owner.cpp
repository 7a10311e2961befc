// SPDX-License-Identifier: MIT
// The body of a scope assigns to a string that it has lent.
// Rust: E0502  Line: 1  Breaks: data race, use after free  Rule: CP.2
// The assignment frees the old characters while a worker reads them. Rust: cannot borrow `name` as mutable in the body.
// Fix: assign after scope(), or lend it with borrow_mut.
#include <fearless/fearless.hpp>

#include <string>

int main() {
    std::string name = "before";
#if PITFALL
    const auto body = [&name](fearless::Scope&, fearless::Ref<std::string>) { name = "after"; };
#else
    const auto body = [](fearless::Scope&, fearless::Ref<std::string>) {};
#endif
    fearless::scope(body, fearless::borrow(name));
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
    name = "after";
}
