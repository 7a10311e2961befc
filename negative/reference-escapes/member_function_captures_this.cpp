// SPDX-License-Identifier: MIT
// A member function starts a worker that captures `this`.
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: CP.31, EXP54-CPP
// Nothing keeps the object alive until the worker ends, and others may write it meanwhile. Rust: borrowed data escapes
// outside of the method. Fix: copy what is needed, or the whole object with [*this].
#include <fearless/fearless.hpp>

class Counter {
public:
    auto start() const {
#if PITFALL
        return fearless::spawn([this] { return count_; });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
        // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
        return fearless::spawn([*this] { return count_; });
#endif
    }

private:
    int count_ = 42;
};

int main() { return *Counter{}.start().join(); }
