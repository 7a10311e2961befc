// SPDX-License-Identifier: MIT
// A Builder's result is used as a handle without a check.
// Rust: E0599  Line: 1  Breaks: terminate
// The system may have refused the thread; then there is no handle to use. Rust: no method `is_finished` on `Result`.
// Fix: check, then use the arrow.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::Builder{}.spawn([] { return 42; });
#if PITFALL
    const bool done = worker.is_finished();
    // gcc-error@-1 {{has no member named 'is_finished'}}
    // clang-error@-2 {{no member named 'is_finished' in}}
#else
    if (!worker) return 1;
    const bool done = worker->is_finished();
#endif
    return done ? 0 : 1;
}
