// SPDX-License-Identifier: MIT
// A Builder starts a thread, and its result is dropped.
// Rust: lint  Line: 1  Breaks: lost result, no concurrency  Rule: MISRA 0.1.2
// No one knows whether the thread was started; if it was, the handle joins it at the semicolon. Rust: unused Result
// that must be used. Fix: check it, then join.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Builder{}.name("forgotten").spawn([] { return 42; }); // expected-error {{E-unjoined}}
#else
    auto worker = fearless::Builder{}.name("kept").spawn([] { return 42; });
    if (!worker) return 1;
#endif
    return 0;
}
