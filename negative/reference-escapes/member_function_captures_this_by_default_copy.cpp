// SPDX-License-Identifier: MIT
// [=] in a member function copies the pointer `this`, not the member it names.
// Rust: E0521  Line: 1
// It reads as "everything by value". C++20 deprecates it, and both compilers say so on their own.
// Rust: borrowed data escapes outside of the method. Fix: name the member in the capture list.
#include <fearless/fearless.hpp>

class Counter {
public:
    auto start() const {
#if PITFALL
        return fearless::spawn([=] { return count_; });
        // gcc-error@-1 {{implicit capture of 'this' via '[=]' is deprecated in C++20}}
        // clang-error@-2 {{implicit capture of 'this' with a capture default of '=' is deprecated}}
        // gcc-error@-3 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
        // clang-error@-4 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
        return fearless::spawn([count = count_] { return count; });
#endif
    }

private:
    int count_ = 42;
};

int main() { return *Counter{}.start().join(); }
