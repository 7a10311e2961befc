// SPDX-License-Identifier: MIT
// A thread_local goes to a worker in a std::ref.
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: CP.31, EXP54-CPP
// The worker uses the parent's variable without synchronisation, and reads freed memory if the parent's thread ends
// first. Rust: borrowed data escapes outside of closure. Fix: pass the value.
#include <fearless/fearless.hpp>

#include <functional>

thread_local int mine = 42;

int main() {
#if PITFALL
    auto worker = fearless::spawn([](int& other) { return other; }, std::ref(mine));
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](int other) { return other; }, mine);
#endif
    return *std::move(worker).join();
}
