// SPDX-License-Identifier: MIT
// A struct with an Rc inside an Arc.
// Rust: E0277  Line: 1
// One member spoils it. Rust: Arc<T> is Send only if T is Send and Sync.
// Fix: own the value.
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
