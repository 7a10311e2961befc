// SPDX-License-Identifier: MIT
// A worker binds a reference to the data of a temporary read guard.
// Rust: E0716  Line: 1  Breaks: data race  Rule: CP.2, CP.44
// The guard unlocks at the semicolon, and a writer may change the data while the next line reads it. Rust: temporary
// value dropped while borrowed. Fix: copy the value out, with_read().
#include <fearless/fearless.hpp>

int main() {
    fearless::RwLock<int> count{42};
    const auto body = [](fearless::Scope& s, fearless::Ref<fearless::RwLock<int>> lent) {
        s.spawn([](fearless::Ref<fearless::RwLock<int>> mine) -> int {
#if PITFALL
            const int& value = *mine->read();
            // expected-error@-1 {{E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_or_with_read}}
#else
            const int value = mine->with_read([](int number) { return number; });
#endif
            return value;
        }, lent);
    };
    fearless::scope(body, fearless::borrow(count));
}
