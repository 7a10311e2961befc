// SPDX-License-Identifier: MIT
// The body of a scope returns a lambda that has captured its borrow.
// Rust: E0505  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP
// After scope() the owner may be written or destroyed, and the lambda still reads it. Rust: cannot move out of the
// owner because it is borrowed. Fix: call it inside, and return its result.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    const std::vector<int> numbers{1, 2, 3};
    const auto body = [](fearless::Scope&, fearless::Ref<std::vector<int>> all) {
        const auto size = [all] { return all->size(); };
#if PITFALL
        return size;
#else
        return size();
#endif
    };
    const auto kept = fearless::scope(body, fearless::borrow(numbers));
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)kept;
}
