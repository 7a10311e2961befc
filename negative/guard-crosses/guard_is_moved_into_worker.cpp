// SPDX-License-Identifier: MIT
// A lock guard is moved into a worker, to be unlocked there.
// Rust: E0277  Line: 1  Breaks: undefined behaviour
// Only the thread that locked a mutex may unlock it; anything else is undefined behaviour. Rust: MutexGuard is not
// Send. Fix: share the Mutex, and lock in the worker.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Mutex<int> count{42};
    auto worker = fearless::spawn([](auto guard) { return *guard; }, count.lock());
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto count = fearless::make_arc<fearless::Mutex<int>>(42);
    auto worker = fearless::spawn([](auto mine) { return mine->with([](int& value) { return value; }); }, count);
#endif
    return *std::move(worker).join();
}
