// SPDX-License-Identifier: MIT
// The body of a scope keeps the address of the scope in a global, to start workers later.
// Rust: E0521  Line: 1
// A finished scope waits for nobody: its workers would borrow from the dead. Rust: borrowed data escapes outside of
// closure. Fix: pass Scope& on to the functions that start workers.
#include <fearless/fearless.hpp>

const fearless::Scope* leak = nullptr;

void start(fearless::Scope& s) {
    s.spawn([] {});
}

int main() {
    fearless::scope([](fearless::Scope& s) {
#if PITFALL
        leak = &s; // expected-error {{deleted}}
#else
        start(s);
#endif
    });
}
