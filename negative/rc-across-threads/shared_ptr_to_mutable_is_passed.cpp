// SPDX-License-Identifier: MIT
// A shared_ptr to something mutable goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2, CP.3
// Its count is atomic; the int behind it is not, and both threads can write it. The closest thing in Rust is an Arc of
// a Cell, which is not Send. Fix: Arc, which gives const access only.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    auto shared = std::make_shared<int>(42);
    auto worker = fearless::spawn([](std::shared_ptr<int> mine) { return *mine; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    auto worker = fearless::spawn([](fearless::Arc<int> mine) { return *mine; }, shared);
#endif
    return *std::move(worker).join();
}
