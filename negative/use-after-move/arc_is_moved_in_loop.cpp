// SPDX-License-Identifier: MIT
// A loop moves the same Arc into each worker.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The second round moves from an empty Arc, and the library ends the program when the worker reads it. Rust: value
// moved in previous iteration of loop. Fix: a copy for each worker.
#include <fearless/fearless.hpp>

int main() {
    fearless::Arc shared{14};
    int total = 0;
    for (int i = 0; i < 3; ++i) {
    // clang-error@-1 {{state of variable 'shared' must match at the entry and exit of loop}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
#if PITFALL
        auto worker = fearless::spawn([](fearless::Arc<int> mine) { return *mine; }, std::move(shared));
        total += *std::move(worker).join();
    }
#else
        auto worker = fearless::spawn([](fearless::Arc<int> mine) { return *mine; }, shared);
        total += *std::move(worker).join();
    }
#endif
    return total;
}
