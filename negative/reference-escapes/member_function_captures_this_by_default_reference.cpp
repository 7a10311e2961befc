// SPDX-License-Identifier: MIT
// A member function starts a worker that captures with [&].
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: F.53, MISRA 8.1.1, EXP54-CPP
// [&] captures `this` without naming it, and the worker reaches every member of an object that may be gone. Rust:
// borrowed data escapes outside of the method. Fix: name what the worker needs, by value.
#include <fearless/fearless.hpp>

class Counter {
public:
    auto start() const {
#if PITFALL
        return fearless::spawn([&] { return count_; });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
        // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
        return fearless::spawn([count = count_] { return count; });
#endif
    }

private:
    int count_ = 42;
};

int main() { return *Counter{}.start().join(); }
