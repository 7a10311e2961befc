// SPDX-License-Identifier: MIT
// The address of a local is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free, data race  Rule: CP.31, EXP54-CPP
// The worker follows it after the frame is gone, or while the parent writes. Rust: `answer` does not live long enough.
// Fix: pass the value.
#include <fearless/fearless.hpp>

int main() {
    int answer = 42;
#if PITFALL
    auto worker = fearless::spawn([](const int* mine) { return *mine; }, &answer);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto worker = fearless::spawn([](int mine) { return mine; }, answer);
#endif
    return *std::move(worker).join();
}
