// SPDX-License-Identifier: MIT
// A function returns the guard of its own local mutex.
// Rust: E0515  Line: 2  Breaks: use after free, terminate  Rule: CON50-CPP, EXP54-CPP
// The mutex is destroyed while it is locked, and the guard would unlock a dead mutex; this library ends the program at
// the destruction. Rust: cannot return value referencing local variable. Fix: the caller owns the mutex.
#include <fearless/fearless.hpp>


#if PITFALL
fearless::Option<fearless::MutexGuard<int>> locked() {
    fearless::Mutex<int> count{42};
    return count.try_lock();
    // clang-error@-1 {{address of stack memory associated with local variable 'count' returned}}
    // gcc-silent {{GCC has no lifetime analysis; destroying the held lock ends the program with the message E0597}}
}
#else
fearless::Option<fearless::MutexGuard<int>> locked(const fearless::Mutex<int>& count) {
    return count.try_lock();
}
#endif

int main() {
#if PITFALL
    auto guard = locked();
#else
    fearless::Mutex<int> count{42};
    auto guard = locked(count);
#endif
    return guard ? 0 : 1;
}
