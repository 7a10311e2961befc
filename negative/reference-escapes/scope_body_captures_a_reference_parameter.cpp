// SPDX-License-Identifier: MIT
// A function gives scope() a body that captures its parameter by reference.
// Rust: E0500  Line: 1  Breaks: data race, use after free  Rule: CP.2, F.53
// The body appends to the vector, which moves its elements, while a worker reads it. Rust: the body requires unique
// access, and `numbers` is borrowed. Fix: lend the body what it uses, as for the workers.
#include <fearless/fearless.hpp>

#include <vector>

using Numbers = std::vector<int>;

void grow(Numbers& numbers) {
#if PITFALL
    const auto body = [&numbers](fearless::Scope& s, fearless::Ref<Numbers> all) {
#else
    const auto body = [](fearless::Scope& s, fearless::Ref<Numbers> all) {
#endif
        s.spawn([](fearless::Ref<Numbers> mine) { return mine->size(); }, all);
#if PITFALL
        numbers.push_back(4);
#endif
    };
    fearless::scope(body, fearless::borrow(numbers));
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
#if !PITFALL
    numbers.push_back(4);
#endif
}

int main() {
    Numbers numbers{1, 2, 3};
    grow(numbers);
}
