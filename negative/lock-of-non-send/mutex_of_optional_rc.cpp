// SPDX-License-Identifier: MIT
// A Mutex around an optional Rc, to be filled once.
// Rust: E0277  Line: 1
// Rust: Mutex<Option<Rc<T>>> is not Sync. Fix: an Arc in it.
#include <fearless/fearless.hpp>

#include <optional>

int main() {
#if PITFALL
    auto shared = fearless::make_arc<fearless::Mutex<std::optional<fearless::Rc<int>>>>();
    auto worker = fearless::spawn([](auto mine) { return mine->with([](auto& value) { return value ? **value : 0; }); }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<std::optional<fearless::Arc<int>>>>();
    auto worker = fearless::spawn([](auto mine) { return mine->with([](auto& value) { return value ? **value : 0; }); }, shared);
#endif
    return *std::move(worker).join();
}
