// SPDX-License-Identifier: MIT
// A reference to shared data outlives its write guard.
// Rust: E0716  Line: 1
// Writing without the lock. Rust: temporary value dropped while borrowed. Fix: name it.
#include <fearless/fearless.hpp>

int main() {
    fearless::RwLock<int> table{0};
#if PITFALL
    int& value = *table.write();
    // gcc-error@-1 {{use of deleted function 'T& fearless::RwLockWriteGuard<T>::operator*() &&}}
    // clang>=19-error@-2 {{E0716: the reference would outlive the guard}}
    // clang<19-error@-3 {{overload resolution selected deleted operator '*'}}
#else
    auto guard = table.write();
    int& value = *guard;
#endif
    value = 42;
    return value;
}
