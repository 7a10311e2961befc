// SPDX-License-Identifier: MIT
// A checked jthread takes a stop_token and captures a local by reference.
// Rust: E0373  Line: 1  Breaks: use after free
// Rust twin: ../borrow-without-move/spawn_captures_local_by_reference.rs
// A jthread joins when it is destroyed, which is too late for what is declared after it. Fix: capture by value.
#include <fearless/checked.hpp>

using fearless::checked::jthread;

jthread start() {
    int answer = 42;
#if PITFALL
    return jthread([&answer](std::stop_token) { ++answer; }); // expected-error {{E0373}}
#else
    return jthread([answer](std::stop_token) mutable { ++answer; });
#endif
}

int main() { start().join(); }
