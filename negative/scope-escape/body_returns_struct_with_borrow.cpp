// SPDX-License-Identifier: MIT
// The body of a scope returns a struct with a borrow among its members.
// Rust: E0505  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP
// After scope() the owner may be written or destroyed while the member still refers to it. Rust: cannot move out of the
// owner because it is borrowed. Fix: the struct holds values.
#include <fearless/fearless.hpp>

#include <vector>

struct Report {
    std::size_t size;
#if PITFALL
    fearless::Ref<std::vector<int>> about;
#else
    std::vector<int> about;
#endif
};

int main() {
    const std::vector<int> numbers{1, 2, 3};
    const auto body = [](fearless::Scope&, fearless::Ref<std::vector<int>> all) {
#if PITFALL
        return Report{all->size(), all};
#else
        return Report{all->size(), *all};
#endif
    };
    const auto report = fearless::scope(body, fearless::borrow(numbers));
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)report;
}
