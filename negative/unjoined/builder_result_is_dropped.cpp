// SPDX-License-Identifier: MIT
// A Builder starts a thread, and neither handle nor error is looked at.
// Rust: lint  Line: 1
// Whether the thread exists at all is not known. Rust: unused Result that must be used. Fix: look, then join.
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
