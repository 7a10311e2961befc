// SPDX-License-Identifier: MIT
// A worker binds a reference to the data of a temporary guard.
// Rust: E0716  Line: 1  Breaks: data race  Rule: CP.2, CP.44
// The guard unlocks at the semicolon, and the next line writes without the lock. Rust: temporary value dropped while
// borrowed. Fix: name the guard.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{41};
    const auto body = [](fearless::Scope& s, fearless::Ref<fearless::Mutex<int>> lent) {
        s.spawn([](fearless::Ref<fearless::Mutex<int>> mine) {
#if PITFALL
            int& value = *mine->lock();
            // expected-error@-1 {{E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_set_replace_update_or_with}}
#else
            auto guard = mine->lock();
            int& value = *guard;
#endif
            value += 1;
        }, lent);
    };
    fearless::scope(body, fearless::borrow(count));
}
