// SPDX-License-Identifier: MIT
// The address of a local is an argument.
// Rust: E0597  Line: 1
// The worker follows it after the frame is gone, or while the parent writes.
// Rust: `answer` does not live long enough. Fix: pass the value.
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
