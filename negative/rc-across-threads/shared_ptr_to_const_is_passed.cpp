// SPDX-License-Identifier: MIT
// A shared_ptr<const T> goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2, CP.3
// It may share its object with a shared_ptr<T> through which another thread writes, as here. Rust's Arc has no such
// writable form. Fix: Arc.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    std::shared_ptr<const int> shared = std::make_shared<int>(42);
    auto worker = fearless::spawn([](std::shared_ptr<const int> mine) { return *mine; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    auto worker = fearless::spawn([](fearless::Arc<int> mine) { return *mine; }, shared);
#endif
    return *std::move(worker).join();
}
