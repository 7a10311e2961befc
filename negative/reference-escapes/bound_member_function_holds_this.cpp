// SPDX-License-Identifier: MIT
// A member function is bound to `this` with std::bind_front.
// Rust: E0521  Line: 1
// The pointer is inside the bound object. GCC cannot look into it, and says that.
// Rust: borrowed data escapes outside of the method. Fix: pass the function and a copy of the object.
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
