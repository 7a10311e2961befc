// SPDX-License-Identifier: MIT
// A loop joins one handle in every round.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The second round joins a handle that is used up: join() throws std::system_error. Rust: value moved in previous
// iteration of loop. Fix: join once, before the loop.
#include <fearless/fearless.hpp>

int main() {
    int total = 0;
    auto worker = fearless::spawn([] { return 14; });
#if PITFALL
    for (int i = 0; i < 3; ++i)
    // clang-error@-1 {{state of variable 'worker' must match at the entry and exit of loop}}
    // gcc-silent {{GCC has no analysis of used-up values; a std::system_error with E0382 at run time}}
        total += *std::move(worker).join();
#else
    const int part = *std::move(worker).join();
    for (int i = 0; i < 3; ++i)
        total += part;
#endif
    return total;
}
