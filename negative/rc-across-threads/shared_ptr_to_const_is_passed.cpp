// SPDX-License-Identifier: MIT
// A shared_ptr<const T> goes to the worker.
// Rust: E0277  Line: 1
// It may be the read-only twin of a shared_ptr<T> that some other thread writes through. Rust's Arc has no such twin.
// Fix: Arc.
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
