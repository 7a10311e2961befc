// SPDX-License-Identifier: MIT
// The body of a scope finds an element and returns the iterator.
// Rust: E0502  Line: 1
// The next push_back to the owner invalidates it, and nothing says that it exists.
// Rust: cannot borrow `numbers` as mutable while it is borrowed. Fix: return the index, which stays true.
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
