// SPDX-License-Identifier: MIT
// The task of a checked async captures a local by reference.
// Rust: E0373  Line: 1  Breaks: use after free
// Rust twin: ../borrow-without-move/spawn_captures_local_by_reference.rs
// Its future may be handed on. Fix: capture by value.
#include <fearless/checked.hpp>

namespace checked = fearless::checked;

int main() {
    int answer = 42;
#if PITFALL
    auto result = checked::async(std::launch::async, [&answer] { return ++answer; }); // expected-error {{E0373}}
#else
    auto result = checked::async(std::launch::async, [answer]() mutable { return ++answer; });
#endif
    return result.get() == 43 ? 0 : 1;
}
