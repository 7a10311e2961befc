// SPDX-License-Identifier: MIT
// An RwLock around a class with a `mutable` member is shared with a worker.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// Several readers hold the lock at once, and each of them writes the member. A Mutex admits one at a time. Rust:
// RwLock<Cell<T>> is not Sync, Mutex<Cell<T>> is. Fix: a Mutex.
#include <fearless/fearless.hpp>

struct Counter {
    mutable int reads = 0;
    int read() const { return ++reads; }
};

int main() {
#if PITFALL
    auto shared = fearless::make_arc<fearless::RwLock<Counter>>();
    // expected-error@-1 {{E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc}}
    auto worker = fearless::spawn([](auto mine) { return mine->with_read([](const Counter& counter) { return counter.read(); }); }, shared);
    // clang-error@-1 {{E0277_not_Send__it_shares_without_synchronisation__use_Arc_for_Rc_and_Mutex_for_mutable_data}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<Counter>>();
    auto worker = fearless::spawn([](auto mine) { return mine->with([](const Counter& counter) { return counter.read(); }); }, shared);
#endif
    return *std::move(worker).join();
}
