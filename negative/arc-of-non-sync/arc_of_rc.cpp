// SPDX-License-Identifier: MIT
// An Rc is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// The Arc counts its own owners atomically. Copies of the Rc inside still change a plain count, from several threads at
// once. Rust: `Arc<Rc<T>>` is not Send. Fix: one Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Arc shared{fearless::Rc{42}};
    auto worker = fearless::spawn([](auto mine) { return **mine; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    auto worker = fearless::spawn([](auto mine) { return *mine; }, shared);
#endif
    return *std::move(worker).join();
}
