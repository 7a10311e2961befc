// SPDX-License-Identifier: MIT
// A guard is used after drop().
// Rust: E0382  Line: 2
// The lock is free, and somebody else may have it. Rust: borrow of moved value. Fix: drop it when it is done with.
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
