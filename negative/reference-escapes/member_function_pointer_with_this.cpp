// SPDX-License-Identifier: MIT
// A member function and `this` are the callable and its argument.
// Rust: E0521  Line: 1
// The form that std::thread's documentation shows first. The object may die while the worker runs in it.
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
