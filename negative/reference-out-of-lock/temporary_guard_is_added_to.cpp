// SPDX-License-Identifier: MIT
// `*m.lock() += 1` uses the data of a temporary guard.
// Rust: none  Line: 1  Breaks: data race  Rule: CP.44
// This line is harmless, but the same expression could keep a reference without the lock, so it is refused; the message
// names what to write. Rust accepts it. Fix: update(), or with().
#include <fearless/fearless.hpp>

int main() {
    const fearless::Mutex<int> count{41};
#if PITFALL
    *count.lock() += 1;
    // expected-error@-1 {{E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_set_replace_update_or_with}}
#else
    count.update([](int value) { return value + 1; });
#endif
    return count.get();
}
