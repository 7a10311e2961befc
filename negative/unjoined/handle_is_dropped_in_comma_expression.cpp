// SPDX-License-Identifier: MIT
// The handle is the left side of a comma.
// Rust: none  Line: 1
// Rust detaches, without a word. Fix: keep it.
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
