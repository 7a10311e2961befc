// SPDX-License-Identifier: MIT
// A worker binds a reference to the data behind a read guard that dies at the end of the line.
// Rust: E0716  Line: 1
// A writer may come in at the next line. Rust: temporary value dropped while borrowed.
// Fix: copy the value out, with_read().
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
