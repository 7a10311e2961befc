// SPDX-License-Identifier: MIT
// A worker captures `this` under another name: [self = this].
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31, EXP54-CPP
// It is a raw pointer to an object that may be gone when the worker runs. Rust: raw pointers are not Send. Fix: [self =
// *this], an object of its own.
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
