// SPDX-License-Identifier: MIT
// A checked thread without a name.
// Rust: none  Line: 1  Breaks: terminate
// Rust twin: ../unjoined/spawn_result_is_dropped.rs
// It is destroyed at the end of the line, and ends the program. Fix: keep it, and join it.
#include <fearless/checked.hpp>

using fearless::checked::thread;

int main() {
#if PITFALL
    thread{[] {}}; // expected-error {{E-unjoined}}
#else
    thread worker{[] {}};
    worker.join();
#endif
}
