// SPDX-License-Identifier: MIT
// The body of a scope returns the chunks of what it was lent.
// Rust: E0499  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP
// After scope() the owner and the chunks could write the same elements, or the elements be gone. Rust: cannot borrow
// `numbers` as mutable more than once at a time. Fix: use the chunks inside.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<int> numbers{1, 2, 3};
    const auto body = [](fearless::Scope&, fearless::RefMut<std::vector<int>> all) {
        auto pieces = fearless::chunks_mut(std::move(all), 2);
#if PITFALL
        return pieces;
#else
        return pieces.size();
#endif
    };
    auto kept = fearless::scope(body, fearless::borrow_mut(numbers));
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)kept;
}
