// SPDX-License-Identifier: MIT
// The result of recv() is used as a value.
// Rust: E0308  Line: 1  Breaks: wrong result
// There is no value when all senders are gone; a program that does not look would use one that was never sent. Rust:
// expected `i32`, found `Result`. Fix: test it.
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
