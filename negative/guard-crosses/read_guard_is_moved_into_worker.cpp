// SPDX-License-Identifier: MIT
// A read guard is moved into a worker.
// Rust: E0277  Line: 1  Breaks: undefined behaviour
// A shared lock, too, must be unlocked by the thread that locked it. Rust: RwLockReadGuard is not Send. Fix: read in
// the worker.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::RwLock<int> table{42};
    auto worker = fearless::spawn([](auto guard) { return *guard; }, table.read());
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto table = fearless::make_arc<fearless::RwLock<int>>(42);
    auto worker = fearless::spawn([](auto mine) { return mine->with_read([](const int& value) { return value; }); }, table);
#endif
    return *std::move(worker).join();
}
