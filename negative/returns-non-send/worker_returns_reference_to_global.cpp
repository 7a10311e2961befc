// SPDX-License-Identifier: MIT
// A worker returns a reference to a global.
// Rust: none  Line: 1
// The result crosses back through join(), and must be as free as an argument. Rust allows it, since its statics are
// Sync. Fix: return an owned value.
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
