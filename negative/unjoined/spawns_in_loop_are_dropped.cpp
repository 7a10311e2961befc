// SPDX-License-Identifier: MIT
// A loop starts threads, and drops each handle.
// Rust: none  Line: 1
// They run one after the other: a slow way to write a loop. Rust detaches them, without a word. Fix: keep the handles in a vector.
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
