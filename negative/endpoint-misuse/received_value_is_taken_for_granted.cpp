// SPDX-License-Identifier: MIT
// What recv() returns is taken for a value.
// Rust: E0308  Line: 1
// There is none when all senders are gone. Rust: expected `i32`, found `Result`. Fix: look.
#include <fearless/fearless.hpp>

int main() {
    auto ends = fearless::channel<int>();
    ends.first.send(42);
#if PITFALL
    const int value = ends.second.recv();
    // gcc-error@-1 {{cannot convert 'fearless::Received<int>'}}
    // clang-error@-2 {{no viable conversion from 'Received<int>'}}
#else
    const int value = ends.second.recv().value_or(0);
#endif
    return value;
}
