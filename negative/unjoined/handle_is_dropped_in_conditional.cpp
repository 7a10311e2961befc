// SPDX-License-Identifier: MIT
// The handle is the value of a conditional that nobody uses.
// Rust: none  Line: 1
// Rust detaches, without a word. GCC 12 does not look into a conditional. Fix: keep it.
#include <fearless/fearless.hpp>

int main() {
    const bool large = true;
#if PITFALL
    large ? fearless::spawn([] { return 42; }) : fearless::spawn([] { return 1; });
    // clang-error@-1 {{E-unjoined}}
    // gcc-silent {{GCC 12 does not look for [[nodiscard]] in a conditional; the handle joins at once, and the result is lost}}
#else
    auto worker = large ? fearless::spawn([] { return 42; }) : fearless::spawn([] { return 1; });
#endif
    return 0;
}
