// SPDX-License-Identifier: MIT
// A Mutex is locked, and its guard is not kept.
// Rust: lint  Line: 1
// It unlocks at the semicolon; what follows runs without the lock. Rust: let_underscore_lock and #[must_use]. Fix:
// name it.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{0};
#if PITFALL
    count.lock(); // expected-error {{E-guard-dropped}}
#else
    auto guard = count.lock();
#endif
    return 0;
}
