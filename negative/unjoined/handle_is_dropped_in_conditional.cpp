// SPDX-License-Identifier: MIT
// The handle of a thread is the unused value of a conditional.
// Rust: none  Line: 1  Breaks: no concurrency, lost result  Rule: CP.25
// The handle is destroyed at the semicolon and joins there: nothing runs in parallel, and result and exception are
// lost. GCC 12 does not look into a conditional. Rust detaches the thread without a warning. Fix: keep the handle.
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
