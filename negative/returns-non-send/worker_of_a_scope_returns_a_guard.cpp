// SPDX-License-Identifier: MIT
// A worker of a scope returns the guard of a lent Mutex.
// Rust: E0277  Line: 1  Breaks: undefined behaviour
// The parent would unlock a mutex that the worker locked: undefined behaviour. Rust: `MutexGuard` cannot be sent
// between threads safely. Fix: return what the guard protects.
#include <fearless/fearless.hpp>

using Count = fearless::Mutex<int>;

int main() {
    const Count count{42};
    const auto body = [](fearless::Scope& s, fearless::Ref<Count> lent) {
        const auto worker = [](fearless::Ref<Count> mine) {
            auto guard = mine->lock();
#if PITFALL
            return guard;
#else
            return *guard;
#endif
        };
        s.spawn(worker, lent); // expected-error {{E0277_the_result_is_not_Send_or_borrows__return_an_owned_value}}
    };
    fearless::scope(body, fearless::borrow(count));
}
