// SPDX-License-Identifier: MIT
// The address of a thread_local goes to another thread.
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: CP.31, EXP54-CPP
// The variable dies with its own thread; the other thread then reads freed memory. Until then both use it without
// synchronisation. Rust: borrowed data escapes outside of closure. Fix: pass the value.
#include <fearless/fearless.hpp>

thread_local int mine = 42;

int main() {
#if PITFALL
    auto worker = fearless::spawn([](int* other) { return *other; }, &mine);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto worker = fearless::spawn([](int other) { return other; }, mine);
#endif
    return *std::move(worker).join();
}
