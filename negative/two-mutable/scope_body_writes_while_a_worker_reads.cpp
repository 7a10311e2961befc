// SPDX-License-Identifier: MIT
// The body of a scope writes a local that a worker reads.
// Rust: E0506  Line: 1  Breaks: data race  Rule: CP.2
// Nothing orders the write and the read. Rust: cannot assign to `count` because it is borrowed. Fix: write after
// scope(), or make it atomic.
#include <fearless/fearless.hpp>

int main() {
    int count = 41;
#if PITFALL
    const auto body = [&count](fearless::Scope& s, fearless::Ref<int> lent) {
#else
    const auto body = [](fearless::Scope& s, fearless::Ref<int> lent) {
#endif
        s.spawn([](fearless::Ref<int> mine) { return *mine; }, lent);
#if PITFALL
        ++count;
#endif
    };
    fearless::scope(body, fearless::borrow(count));
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
#if !PITFALL
    ++count;
#endif
}
