// SPDX-License-Identifier: MIT
// A function returns a JoinHandle, and its caller drops it.
// Rust: lint  Line: 1
// The demand is on the type, not on spawn. Rust: #[must_use] on the function; its JoinHandle has none. Fix: keep it.
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
