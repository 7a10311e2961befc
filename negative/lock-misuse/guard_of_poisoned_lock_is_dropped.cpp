// SPDX-License-Identifier: MIT
// A lock is taken in spite of its poison, and its guard is not kept.
// Rust: lint  Line: 1
// It unlocks at the semicolon; what follows runs without the lock. Rust: let_underscore_lock and #[must_use]. Fix:
// name it.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{0};
#if PITFALL
    count.lock_ignoring_poison(); // expected-error {{E-guard-dropped}}
#else
    auto guard = count.lock_ignoring_poison();
#endif
    return 0;
}
