// SPDX-License-Identifier: MIT
// An optional Rc inside an Arc.
// Rust: E0277  Line: 1
// Optional, and always wrong. Rust: Option<Rc<T>> is not Sync. Fix: an optional value.
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
