// SPDX-License-Identifier: MIT
// An RwLock is locked for writing, and its guard is not kept.
// Rust: lint  Line: 1
// It unlocks at the semicolon; what follows runs without the lock. Rust: let_underscore_lock and #[must_use]. Fix:
// name it.
#include <fearless/fearless.hpp>

int main() {
    fearless::RwLock<int> count{0};
#if PITFALL
    count.write(); // expected-error {{E-guard-dropped}}
#else
    auto guard = count.write();
#endif
    return 0;
}
