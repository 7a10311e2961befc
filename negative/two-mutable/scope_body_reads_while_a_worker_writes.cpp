// SPDX-License-Identifier: MIT
// The body of a scope reads a local that a worker writes.
// Rust: E0502  Line: 1  Breaks: data race  Rule: CP.2
// Nothing orders the read and the write. Rust: cannot borrow `count` as immutable because it is also borrowed as
// mutable. Fix: read after scope().
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    int count = 41;
#if PITFALL
    const auto body = [&count](fearless::Scope& s, fearless::RefMut<int> lent) {
#else
    const auto body = [](fearless::Scope& s, fearless::RefMut<int> lent) {
#endif
        s.spawn([](fearless::RefMut<int> mine) { ++*mine; }, std::move(lent));
#if PITFALL
        return count;
#endif
    };
    fearless::scope(body, fearless::borrow_mut(count));
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
    return count;
}
