// SPDX-License-Identifier: MIT
// A worker captures a member by reference, under a name of its own.
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: F.53, EXP54-CPP
// The capture list does not show `this`, but the reference points into an object that may be gone. Rust: borrowed data
// escapes outside of the method. Fix: leave out the ampersand.
#include <fearless/fearless.hpp>

class Counter {
public:
    auto start() const {
#if PITFALL
        return fearless::spawn([&count = count_] { return count; });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        return fearless::spawn([count = count_] { return count; });
#endif
    }

private:
    int count_ = 42;
};

int main() { return *Counter{}.start().join(); }
