// SPDX-License-Identifier: MIT
// A struct that holds an Rc is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Each thread can copy the Rc, and both then change its plain count at once. One such member is enough. Rust: an Arc is
// Send only if its content is Send and Sync. Fix: own the value.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
#if PITFALL
    fearless::Arc shared{std::pair{1, fearless::Rc{42}}};
    auto worker = fearless::spawn([](auto mine) { return mine->first; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{std::pair{1, 42}};
    auto worker = fearless::spawn([](auto mine) { return mine->first; }, shared);
#endif
    return *std::move(worker).join();
}
