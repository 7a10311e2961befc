// SPDX-License-Identifier: MIT
// A reference to the Thread of a temporary handle is kept.
// Rust: E0716  Line: 2  Breaks: use after free  Rule: EXP54-CPP
// thread() returns a reference into the handle, and the handle dies at the semicolon. Rust: temporary value dropped
// while borrowed. Fix: keep the handle.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    const fearless::Thread& thread = fearless::spawn([] { return 42; }).thread();
    // clang-error@-1 {{temporary bound to local reference 'thread' will be destroyed at the end of the full-expression}}
    // gcc-silent {{GCC 12 has no such analysis; a read of freed memory, which AddressSanitizer reports}}
#else
    auto worker = fearless::spawn([] { return 42; });
    const fearless::Thread& thread = worker.thread();
#endif
    return thread.is_named() ? 1 : 0;
}
