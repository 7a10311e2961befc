// SPDX-License-Identifier: MIT
// A worker starts a thread of its own, and drops the handle.
// Rust: none  Line: 1
// Nested, and still one after the other. Rust detaches, without a word. Fix: keep it and join it.
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
