// SPDX-License-Identifier: MIT
// A loop moves one Mutex into each worker.
// Rust: E0382  Line: 2  Breaks: terminate, lost result  Rule: EXP63-CPP
// The first worker gets the Mutex and its count; the second gets an empty one, and the library ends the program when it
// is locked. Rust: value moved in previous iteration of loop. Fix: an Arc, with a copy for each worker.
#include <fearless/fearless.hpp>

int main() {
    int sum = 0;
#if PITFALL
    fearless::Mutex<int> counter{0};
    for (int i = 0; i < 2; ++i) {
    // clang-error@-1 {{state of variable 'counter' must match at the entry and exit of loop}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
        auto worker = fearless::spawn([](fearless::Mutex<int> mine) { return mine.get() + 1; }, std::move(counter));
        sum += *std::move(worker).join();
    }
#else
    const auto counter = fearless::make_arc<fearless::Mutex<int>>(0);
    for (int i = 0; i < 2; ++i) {
        auto worker = fearless::spawn([](fearless::Arc<fearless::Mutex<int>> mine) { return mine->get() + 1; }, counter);
        sum += *std::move(worker).join();
    }
#endif
    return sum;
}
