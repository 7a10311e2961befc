// SPDX-License-Identifier: MIT
// A Weak of an Arc that holds an Rc goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// upgrade() gives the Arc back, and through it the Rc, whose plain count both threads then change. Rust: `Weak<Rc<T>>`
// is not Send. Fix: one Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Arc owner{fearless::Rc{42}};
    auto shared = owner.downgrade();
    auto worker = fearless::spawn([](auto mine) { return mine.upgrade() ? 0 : 1; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc owner{fearless::Arc{42}};
    auto shared = owner.downgrade();
    auto worker = fearless::spawn([](auto mine) { return mine.upgrade() ? 0 : 1; }, shared);
#endif
    return *std::move(worker).join();
}
