// SPDX-License-Identifier: MIT
// The body of a scope returns an iterator into what it was lent.
// Rust: E0502  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The owner's next push_back moves the elements, and the iterator points to freed memory. Rust: cannot borrow `numbers`
// as mutable while it is borrowed. Fix: return the index.
#include <fearless/fearless.hpp>

#include <algorithm>
#include <vector>

int main() {
    const std::vector<int> numbers{1, 2, 3};
    const auto body = [](fearless::Scope&, fearless::Ref<std::vector<int>> all) {
        const auto found = std::find(all->begin(), all->end(), 2);
#if PITFALL
        return found;
#else
        return found - all->begin();
#endif
    };
    const auto where = fearless::scope(body, fearless::borrow(numbers));
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)where;
}
