// SPDX-License-Identifier: MIT
// A struct that holds a lock guard is moved into a worker.
// Rust: E0277  Line: 1  Breaks: undefined behaviour
// The worker would unlock a mutex that the parent locked: undefined behaviour. Rust: the struct is not Send. Fix: the
// struct keeps the Arc, and the worker locks.
#include <fearless/fearless.hpp>

#include <mutex>

struct Session {
#if PITFALL
    fearless::MutexGuard<int> count;
#else
    fearless::Arc<fearless::Mutex<int>> count;
#endif
};

int main() {
    auto count = fearless::make_arc<fearless::Mutex<int>>(42);
#if PITFALL
    Session session{count->lock()};
#else
    Session session{count};
#endif
    auto worker = fearless::spawn([](Session) { return 0; }, std::move(session));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
