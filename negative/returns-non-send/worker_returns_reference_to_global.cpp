// SPDX-License-Identifier: MIT
// A worker returns a reference to a mutable global.
// Rust: none  Line: 1  Breaks: data race  Rule: CP.2, I.2
// The parent uses the global without synchronisation, while other threads may write it. Rust allows it, since its
// statics are Sync. Fix: return an owned value.
#include <fearless/fearless.hpp>

int total = 42;

int main() {
#if PITFALL
    [[maybe_unused]] auto worker = fearless::spawn([]() -> int& { return total; });
    // expected-error@-1 {{E0277_the_result_is_not_Send_or_borrows}}
#else
    [[maybe_unused]] auto worker = fearless::spawn([]() -> int { return total; });
#endif
}
