// SPDX-License-Identifier: MIT
// The data is read through a guard after drop().
// Rust: E0382  Line: 2  Breaks: data race, terminate  Rule: CP.2, EXP63-CPP
// The lock is free, and another thread may write the data at the same time. Where the compiler misses it, this library
// ends the program. Rust: borrow of moved value. Fix: drop the guard after the last use.
#include <fearless/fearless.hpp>

int main() {
    const fearless::Mutex<int> count{42};
    auto guard = count.lock();
#if PITFALL
    fearless::drop(guard);
    const int value = *guard;
    // clang-error@-1 {{invalid invocation of method 'operator*' on object 'guard' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
#else
    const int value = *guard;
    fearless::drop(guard);
#endif
    return value;
}
