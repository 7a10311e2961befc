// SPDX-License-Identifier: MIT
// The data is assigned through a read guard.
// Rust: E0594  Line: 1  Breaks: data race  Rule: CP.2
// Other readers hold the lock and read it at the same time. Rust: cannot assign to data in dereference of
// `RwLockReadGuard`. Fix: write().
#include <fearless/fearless.hpp>

int main() {
    fearless::RwLock<int> table{1};
#if PITFALL
    auto guard = table.read();
    *guard = 42;
    // gcc-error@-1 {{assignment of read-only location}}
    // clang-error@-2 {{cannot assign to return value because function 'operator*' returns a const value}}
#else
    auto guard = table.write();
    *guard = 42;
#endif
    return 0;
}
