// SPDX-License-Identifier: MIT
// A worker captures a lock guard.
// Rust: E0277  Line: 1  Breaks: undefined behaviour
// The worker would unlock a mutex that the parent locked: undefined behaviour. Rust: MutexGuard is not Send. Fix: lock
// in the worker.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Mutex<int> count{42};
    auto worker = fearless::spawn([guard = count.lock()] { return *guard; });
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto count = fearless::make_arc<fearless::Mutex<int>>(42);
    auto worker = fearless::spawn(fearless::captures<1>([count] { return count->with([](int& value) { return value; }); }));
#endif
    return *std::move(worker).join();
}
