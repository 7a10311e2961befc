// SPDX-License-Identifier: MIT
// A checked jthread without a name.
// Rust: none  Line: 1  Breaks: no concurrency
// Rust twin: ../unjoined/spawn_result_is_dropped.rs
// It is joined at the end of the line: the two run one after the other. Fix: keep it.
#include <fearless/checked.hpp>

using fearless::checked::jthread;

int main() {
#if PITFALL
    jthread{[] {}}; // expected-error {{E-unjoined}}
#else
    jthread worker{[] {}};
#endif
}
