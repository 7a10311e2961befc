// SPDX-License-Identifier: MIT
// A shared_ptr to a class with a `mutable` cache goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// The count of a shared_ptr is atomic, the cache is not: a const function may write it from both threads. Rust:
// Arc<RefCell<T>> is not Send. Fix: Arc<Mutex<T>>.
#include <fearless/fearless.hpp>

#include <memory>

struct Cache {
    mutable int last = 42;
};

int main() {
#if PITFALL
    auto shared = std::make_shared<const Cache>();
    auto worker = fearless::spawn([](auto mine) { return mine->last; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<Cache>>();
    auto worker = fearless::spawn([](auto mine) { return mine->lock()->last; }, shared);
#endif
    return *std::move(worker).join();
}
