// SPDX-License-Identifier: MIT
// A const Receiver receives.
// Rust: none  Line: 1  Breaks: nothing
// Receiving takes a value out of the channel, so it is a write that const should rule out. Rust allows it, since
// Receiver is not Sync. Fix: no const.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    const auto ends = fearless::channel<int>();
    return ends.second.try_recv().value_or(0);
    // gcc-error@-1 {{discards qualifiers}}
    // clang-error@-2 {{but function is not marked const}}
#else
    auto ends = fearless::channel<int>();
    return ends.second.try_recv().value_or(0);
#endif
}
