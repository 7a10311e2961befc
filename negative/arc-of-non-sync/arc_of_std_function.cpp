// SPDX-License-Identifier: MIT
// A std::function is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// The callable inside may write its own state when it is called, and both threads call it. Rust: `Arc<dyn Fn()>` needs
// `+ Send + Sync`. Fix: the closure itself.
#include <fearless/fearless.hpp>

#include <functional>

int main() {
#if PITFALL
    fearless::Arc shared{std::function{[] { return 42; }}};
    auto worker = fearless::spawn([](auto mine) { return (*mine)(); }, shared);
    // expected-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds}}
#else
    fearless::Arc shared{[] { return 42; }};
    auto worker = fearless::spawn([](auto mine) { return (*mine)(); }, shared);
#endif
    return *std::move(worker).join();
}
