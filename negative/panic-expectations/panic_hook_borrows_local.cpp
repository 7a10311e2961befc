// SPDX-License-Identifier: MIT
// The panic hook is a lambda that captures a local.
// Rust: E0597  Line: 1  Breaks: use after free, data race  Rule: F.53, EXP54-CPP
// Any thread may call the hook at any time, also after the local is gone, and two may write it at once. Rust: the hook
// must be 'static. Fix: a function without captures.
#include <fearless/fearless.hpp>

int main() {
    int panics = 0;
#if PITFALL
    fearless::set_panic_hook([&panics](const fearless::Thread&, const fearless::Panic&) { ++panics; });
    // gcc-error@-1 {{cannot convert}}
    // clang-error@-2 {{no viable conversion from}}
#else
    fearless::set_panic_hook([](const fearless::Thread&, const fearless::Panic&) {});
#endif
    return panics;
}
