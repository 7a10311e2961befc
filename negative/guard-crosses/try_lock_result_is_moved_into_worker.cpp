// SPDX-License-Identifier: MIT
// The optional guard that try_lock() returns is moved into a worker.
// Rust: E0277  Line: 1  Breaks: undefined behaviour
// The optional holds a guard, and the worker would unlock what the parent locked: undefined behaviour. Rust: MutexGuard
// is not Send. Fix: try in the worker.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Mutex<int> count{42};
    auto worker = fearless::spawn([](auto guard) { return guard ? 0 : 1; }, count.try_lock());
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto count = fearless::make_arc<fearless::Mutex<int>>(42);
    auto worker = fearless::spawn([](auto mine) { return mine->try_lock() ? 0 : 1; }, count);
#endif
    return *std::move(worker).join();
}
