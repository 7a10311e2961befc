// SPDX-License-Identifier: MIT
// A function returns a read guard of its own local lock.
// Rust: E0515, E0597  Line: 2
// Rust: cannot return value referencing local variable. Fix: the caller owns the lock.
#include <fearless/fearless.hpp>

#if PITFALL
fearless::RwLockReadGuard<int> reading() {
    fearless::RwLock<int> table{42};
    return table.read();
    // clang-error@-1 {{?}}
    // gcc-silent {{GCC has no lifetime analysis; destroying the held lock ends the program with the message E0597}}
}
#else
fearless::RwLockReadGuard<int> reading(const fearless::RwLock<int>& table) {
    return table.read();
}
#endif

int main() {
#if PITFALL
    auto guard = reading();
#else
    fearless::RwLock<int> table{42};
    auto guard = reading(table);
#endif
    return *guard;
}
