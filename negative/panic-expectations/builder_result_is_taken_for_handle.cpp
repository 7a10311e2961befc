// SPDX-License-Identifier: MIT
// A Builder's result is used as a handle, without looking whether there is a thread.
// Rust: E0599  Line: 1
// The system may have refused. Rust: no method `is_finished` on `Result`. Fix: look, then follow the arrow.
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
