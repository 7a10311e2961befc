// SPDX-License-Identifier: MIT
// A struct with a once_flag and the Rc that it initialises is shared with a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// The flag orders the initialisation only. Afterwards several threads copy the Rc and change its plain count at once.
// Rust: OnceLock<Rc<T>> is not Sync. Fix: an Arc.
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
