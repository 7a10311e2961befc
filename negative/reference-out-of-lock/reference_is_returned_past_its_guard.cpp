// SPDX-License-Identifier: MIT
// A function returns a reference to the data that its guard protects.
// Rust: E0515  Line: 2  Breaks: data race  Rule: CP.2
// The guard unlocks when the function returns, and the caller uses the data without the lock. Rust: cannot return value
// referencing local variable `guard`. Fix: return a value.
#include <fearless/fearless.hpp>

fearless::Mutex<int> count{42};

#if PITFALL
int& value() {
    auto guard = count.lock();
    return *guard;
    // clang-error@-1 {{reference to stack memory associated with local variable 'guard' returned}}
    // clang>=22-error@-2 {{address of stack memory is returned later}}
    // gcc-silent {{GCC has no lifetime analysis; the caller reads and writes without the lock, which only ThreadSanitizer sees}}
}
#else
int value() {
    auto guard = count.lock();
    return *guard;
}
#endif

int main() { return value(); }
