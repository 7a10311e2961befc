// SPDX-License-Identifier: MIT
// `auto& data = *m.lock();` keeps the data and not the guard.
// Rust: E0716  Line: 1
// The guard dies at the semicolon, unlocks, and the reference stays. Rust: temporary value dropped while borrowed.
// Fix: name the guard.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{0};
#if PITFALL
    int& value = *count.lock();
    // gcc-error@-1 {{use of deleted function 'T& fearless::MutexGuard<T>::operator*() &&}}
    // clang>=19-error@-2 {{E0716: the reference would outlive the guard}}
    // clang<19-error@-3 {{overload resolution selected deleted operator '*'}}
#else
    auto guard = count.lock();
    int& value = *guard;
#endif
    value += 42;
    return value;
}
