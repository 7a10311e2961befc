// SPDX-License-Identifier: MIT
// A once_flag beside the Rc that it initialises.
// Rust: E0277  Line: 1
// Exactly once written, and then counted by many. Rust: OnceLock<Rc<T>> is not Sync. Fix: an Arc.
#include <fearless/fearless.hpp>

#include <mutex>
#include <optional>

template <class T>
struct Once {
    std::once_flag flag{};
    std::optional<T> value{};
};

int main() {
#if PITFALL
    auto shared = fearless::make_arc<Once<fearless::Rc<int>>>();
    auto worker = fearless::spawn([](auto mine) { return mine->value.has_value() ? 1 : 0; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto shared = fearless::make_arc<Once<fearless::Arc<int>>>();
    auto worker = fearless::spawn([](auto mine) { return mine->value.has_value() ? 1 : 0; }, shared);
#endif
    return *std::move(worker).join();
}
