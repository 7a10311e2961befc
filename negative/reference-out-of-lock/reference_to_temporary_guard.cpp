// SPDX-License-Identifier: MIT
// `auto& data = *m.lock();` keeps the data, not the guard.
// Rust: E0716  Line: 1  Breaks: data race  Rule: CP.2, CP.44
// The guard unlocks at the semicolon, and the next lines write the data without the lock. Rust: temporary value dropped
// while borrowed. Fix: name the guard.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{0};
#if PITFALL
    int& value = *count.lock();
    // gcc-error@-1 {{E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_set_replace_update_or_with}}
    // clang<19-error@-2 {{E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_set_replace_update_or_with}}
    // clang>=19-error@-3 {{the reference would outlive the guard, which unlocks}}
#else
    auto guard = count.lock();
    int& value = *guard;
#endif
    value += 42;
    return value;
}
