// SPDX-License-Identifier: MIT
// A Mutex is locked, and the guard is not kept.
// Rust: lint  Line: 1  Breaks: data race  Rule: CP.44, MISRA 0.1.2
// The guard unlocks at the semicolon, and the next lines run without the lock. Rust: let_underscore_lock and
// #[must_use]. Fix: name the guard.
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
