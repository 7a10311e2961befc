// SPDX-License-Identifier: MIT
// A function returns a closure as `auto`, and the closure holds an Rc.
// Rust: E0277  Line: 1
// The signature shows nothing. Rust: `impl Fn()` leaks Send or not, and it is not. GCC needs the number of captures
// to see it. Fix: Arc.
#include <fearless/fearless.hpp>

auto make() {
#if PITFALL
    return fearless::captures<1>([count = fearless::Rc{42}] { return *count; });
#else
    return fearless::captures<1>([count = fearless::Arc{42}] { return *count; });
#endif
}

int main() {
    auto worker = fearless::spawn(make()); // expected-error {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
