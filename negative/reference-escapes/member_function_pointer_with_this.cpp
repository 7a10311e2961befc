// SPDX-License-Identifier: MIT
// A worker is given a member function and `this`.
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: CP.31, EXP54-CPP
// The form that the documentation of std::thread shows first. The object may be destroyed while the worker runs in it.
// Rust: borrowed data escapes outside of the method. Fix: give the worker an object of its own.
#include <fearless/fearless.hpp>

class Counter {
public:
    int work() const { return count_; }
    auto start() const {
#if PITFALL
        return fearless::spawn(&Counter::work, this);
        // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
        return fearless::spawn(&Counter::work, *this);
#endif
    }

private:
    int count_ = 42;
};

int main() { return *Counter{}.start().join(); }
