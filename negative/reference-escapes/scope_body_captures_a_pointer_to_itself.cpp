// SPDX-License-Identifier: MIT
// A member function gives scope() a body that has captured `this` as [self = this].
// Rust: E0502  Line: 1  Breaks: data race  Rule: CP.31
// The body can use every member while a worker writes one of them. A copied pointer still borrows the object. Rust:
// cannot borrow `*self`. Fix: lend *this.
#include <fearless/fearless.hpp>

struct Counter {
    int value = 42;

    int ask() const {
#if PITFALL
        const auto body = [self = this](fearless::Scope&) { return self->value; };
        return fearless::scope(body);
        // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
#else
        const auto body = [](fearless::Scope&, fearless::Ref<Counter> self) { return self->value; };
        return fearless::scope(body, fearless::borrow(*this));
#endif
    }
};

int main() { return Counter{}.ask(); }
