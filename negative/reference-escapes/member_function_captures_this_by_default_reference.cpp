// SPDX-License-Identifier: MIT
// [&] in a member function captures `this`.
// Rust: E0521  Line: 1
// No name is written, and the worker still reaches every member.
// Rust: borrowed data escapes outside of the method. Fix: name what the worker needs, by value.
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
