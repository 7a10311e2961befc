// SPDX-License-Identifier: MIT
// A worker of a scope is a member function with `this`.
// Rust: E0521, E0277  Line: 1
// The pointer says nothing about who else uses the object while the worker does.
// Rust: borrowed data escapes outside of the method. Fix: lend *this to the scope.
#include <fearless/fearless.hpp>

class Counter {
public:
    int value() const { return value_; }
    int ask() const {
#if PITFALL
        const auto body = [self = this](fearless::Scope& s) -> int { return *s.spawn(&Counter::value, *self).join(); };
        return fearless::scope(body);
        // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
#else
        const auto body = [](fearless::Scope& s, fearless::Ref<Counter> self) -> int {
            return *s.spawn([](fearless::Ref<Counter> mine) { return mine->value(); }, self).join();
        };
        return fearless::scope(body, fearless::borrow(*this));
#endif
    }

private:
    int value_ = 42;
};

int main() { return Counter{}.ask(); }
