// SPDX-License-Identifier: MIT
// A std::unique_lock is moved into a worker.
// Rust: E0277  Line: 1  Breaks: undefined behaviour
// The worker would unlock a mutex that it does not hold: undefined behaviour. Rust: MutexGuard is not Send. Fix: put
// the data into a Mutex, and share that in an Arc.
#include <fearless/fearless.hpp>

#include <mutex>

int main() {
#if PITFALL
    static std::mutex mutex;
    auto worker = fearless::spawn([](auto lock) { return lock.owns_lock() ? 0 : 1; }, std::unique_lock{mutex});
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto mutex = fearless::make_arc<fearless::Mutex<int>>(0);
    auto worker = fearless::spawn([](auto mine) { return mine->with([](int& value) { return value; }); }, mutex);
#endif
    return *std::move(worker).join();
}
