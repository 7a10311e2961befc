// SPDX-License-Identifier: MIT
// A member function starts a worker that captures with [=].
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: F.54, MISRA 8.1.1, EXP54-CPP
// [=] copies the pointer `this`, not the member that the lambda names; the object may be gone when the worker reads it.
// C++20 deprecates it, and both compilers warn. Rust: borrowed data escapes outside of the method. Fix: name the member
// in the capture list.
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
