// SPDX-License-Identifier: MIT
// A worker starts a thread of its own and drops the handle.
// Rust: none  Line: 1  Breaks: no concurrency, lost result  Rule: CP.25
// The handle joins at the semicolon, so the worker waits for the thread at once, and result and exception are lost.
// Rust detaches the thread without a warning. Fix: keep the handle and join it.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto worker = fearless::spawn([] {
        fearless::spawn([] { return 42; }); // expected-error {{E-unjoined}}
    });
#else
    auto worker = fearless::spawn([] {
        auto inner = fearless::spawn([] { return 42; });
    });
#endif
    return std::move(worker).join() ? 0 : 1;
}
