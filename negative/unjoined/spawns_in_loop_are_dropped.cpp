// SPDX-License-Identifier: MIT
// A loop starts threads and drops each handle.
// Rust: none  Line: 1  Breaks: no concurrency, lost result  Rule: CP.25, MISRA 0.1.2
// Each handle joins at its semicolon, so the threads run one after the other. Rust detaches them without a warning.
// Fix: keep the handles in a vector.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<fearless::JoinHandle<int>> workers;
    for (int i = 0; i < 3; ++i)
#if PITFALL
        fearless::spawn([i] { return i; }); // expected-error {{E-unjoined}}
#else
        workers.push_back(fearless::spawn([i] { return i; }));
#endif
    return 0;
}
