// SPDX-License-Identifier: MIT
// The handle of a thread is the left side of a comma.
// Rust: none  Line: 1  Breaks: no concurrency, lost result  Rule: CP.25
// The handle is destroyed at the semicolon and joins there: nothing runs in parallel, and result and exception are
// lost. Rust detaches the thread without a warning. Fix: keep the handle.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    int started = 0;
    fearless::spawn([] { return 42; }), ++started; // expected-error {{E-unjoined}}
#else
    int started = 0;
    auto worker = fearless::spawn([] { return 42; });
    ++started;
#endif
    return started - 1;
}
