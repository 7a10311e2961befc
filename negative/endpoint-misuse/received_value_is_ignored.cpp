// SPDX-License-Identifier: MIT
// A value is received and dropped.
// Rust: lint  Line: 1  Breaks: lost result  Rule: MISRA 0.1.2
// It has left the channel, so no one else will get it. Rust: unused Result. Fix: use it.
#include <fearless/fearless.hpp>

int main() {
    auto ends = fearless::channel<int>();
    ends.first.send(42);
#if PITFALL
    ends.second.recv();
    // gcc-error@-1 {{ignoring return value}}
    // clang-error@-2 {{ignoring return value}}
#else
    auto value = ends.second.recv();
    if (!value) return 1;
#endif
    return 0;
}
