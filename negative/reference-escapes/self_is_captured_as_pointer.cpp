// SPDX-License-Identifier: MIT
// `this` is captured under another name.
// Rust: E0277  Line: 1
// [self = this] is a raw pointer to the object. Rust: raw pointers are not Send.
// Fix: [self = *this] is an object of its own.
#include <fearless/fearless.hpp>

class Counter {
public:
    auto start() const {
#if PITFALL
        return fearless::spawn([self = this] { return self->count_; });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
        // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
        return fearless::spawn([self = *this] { return self.count_; });
#endif
    }

private:
    int count_ = 42;
};

int main() { return *Counter{}.start().join(); }
