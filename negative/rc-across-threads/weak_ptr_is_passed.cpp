// SPDX-License-Identifier: MIT
// A weak_ptr to something mutable goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2, CP.3
// lock() makes a shared_ptr of it, through which the worker writes while others read. Rust: Weak<Cell<T>> is not Send.
// Fix: Weak, from an Arc.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    auto shared = std::make_shared<int>(42);
    auto worker = fearless::spawn([](std::weak_ptr<int> mine) { return mine.expired() ? 1 : 0; }, std::weak_ptr<int>{shared});
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    auto worker = fearless::spawn([](fearless::Weak<int> mine) { return mine.upgrade() ? 0 : 1; }, shared.downgrade());
#endif
    return *std::move(worker).join();
}
