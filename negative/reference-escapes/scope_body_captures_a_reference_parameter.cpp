// SPDX-License-Identifier: MIT
// A function gives a scope a body that captures its parameter by reference.
// Rust: E0500  Line: 1
// The body writes the caller's vector while a worker reads it. Rust: the body requires unique access, and `numbers` is
// borrowed.
// Fix: what the body is to use is lent like what the workers use.
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
