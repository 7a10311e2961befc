// SPDX-License-Identifier: MIT
// A reference to the data outlives its read guard.
// Rust: E0716  Line: 1  Breaks: data race  Rule: CP.2, CP.44
// The guard unlocks at the semicolon, and reading without the lock races with the next writer. Rust: temporary value
// dropped while borrowed. Fix: name the guard.
#include <fearless/fearless.hpp>

int main() {
    fearless::RwLock<int> table{42};
#if PITFALL
    const int& value = *table.read();
    // gcc-error@-1 {{E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_or_with_read}}
    // clang<19-error@-2 {{E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_or_with_read}}
    // clang>=19-error@-3 {{the reference would outlive the guard, which unlocks}}
#else
    auto guard = table.read();
    const int& value = *guard;
#endif
    return value;
}
