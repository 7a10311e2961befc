// SPDX-License-Identifier: MIT
// An optional Rc is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Each thread can copy the Rc out of the optional, and both then change its plain count at once. Rust: `Option<Rc<T>>`
// is not Sync. Fix: an optional value.
#include <fearless/fearless.hpp>

#include <optional>

int main() {
#if PITFALL
    fearless::Arc shared{std::optional{fearless::Rc{42}}};
    auto worker = fearless::spawn([](auto mine) { return mine->has_value() ? 0 : 1; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{std::optional{42}};
    auto worker = fearless::spawn([](auto mine) { return mine->has_value() ? 0 : 1; }, shared);
#endif
    return *std::move(worker).join();
}
