// SPDX-License-Identifier: MIT
// A function returns a JoinHandle, and its caller drops it.
// Rust: lint  Line: 1  Breaks: no concurrency, lost result  Rule: CP.25, MISRA 0.1.2
// The handle joins at the semicolon: nothing runs in parallel, and result and exception are lost. [[nodiscard]] is on
// the type, so the compiler reports it one call away. Rust: #[must_use] on the function; its JoinHandle has none. Fix:
// keep it.
#include <fearless/fearless.hpp>

fearless::JoinHandle<int> start() {
    return fearless::spawn([] { return 42; });
}

int main() {
#if PITFALL
    start(); // expected-error {{E-unjoined}}
#else
    auto worker = start();
#endif
    return 0;
}
