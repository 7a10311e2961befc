// SPDX-License-Identifier: MIT
// A worker runs a member function that std::bind_front has bound to `this`.
// Rust: E0521  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The bound object holds a pointer to an object that may be gone when the worker runs. GCC cannot look into it and
// refuses it. Rust: borrowed data escapes outside of the method. Fix: pass the function and a copy of the object.
#include <fearless/fearless.hpp>

#include <functional>

class Counter {
public:
    int work() const { return count_; }
    auto start() const {
#if PITFALL
        return fearless::spawn(std::bind_front(&Counter::work, this));
        // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
        // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
        return fearless::spawn(&Counter::work, *this);
#endif
    }

private:
    int count_ = 42;
};

int main() { return *Counter{}.start().join(); }
