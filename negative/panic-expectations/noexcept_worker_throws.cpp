// SPDX-License-Identifier: MIT
// A worker is declared noexcept, and throws.
// Rust: none  Line: 2
// The program ends at the throw: no result, no panic, no hook. Rust's panics reach join(), but for an extern "C"
// function. Fix: no noexcept.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto worker = fearless::spawn([]() noexcept { throw 42; });
    // gcc-error@-1 {{'throw' will always call 'terminate'}}
    // clang-error@-2 {{has a non-throwing exception specification but can still throw}}
#else
    auto worker = fearless::spawn([] { throw 42; });
#endif
    return std::move(worker).join() ? 1 : 0;
}
