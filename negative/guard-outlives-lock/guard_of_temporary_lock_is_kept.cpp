// SPDX-License-Identifier: MIT
// A guard of a temporary lock is kept.
// Rust: E0716  Line: 2
// The lock is gone at the end of the line. Rust: temporary value dropped while borrowed. Fix: name the lock.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto guard = fearless::Mutex<int>{42}.lock();
    // clang-error@-1 {{?}}
    // gcc-silent {{GCC has no lifetime analysis; destroying the held lock ends the program with the message E0597}}
#else
    fearless::Mutex<int> count{42};
    auto guard = count.lock();
#endif
    return *guard;
}
