// SPDX-License-Identifier: MIT
// The guard of a temporary mutex is kept.
// Rust: E0716  Line: 2  Breaks: use after free, terminate  Rule: CON50-CPP, EXP54-CPP
// The mutex is destroyed at the end of the line, while it is locked, and the guard would unlock a dead mutex; this
// library ends the program at the destruction. Rust: temporary value dropped while borrowed. Fix: name the mutex.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto guard = fearless::Mutex<int>{42}.try_lock();
    // clang-error@-1 {{temporary whose address is used as value of local variable 'guard' will be destroyed at the end of the full-expression}}
    // gcc-silent {{GCC has no lifetime analysis; destroying the held lock ends the program with the message E0597}}
#else
    fearless::Mutex<int> count{42};
    auto guard = count.try_lock();
#endif
    return guard ? 0 : 1;
}
