// SPDX-License-Identifier: MIT
// A worker of a scope returns the guard of a Mutex that it was lent.
// Rust: E0277  Line: 1
// A mutex is unlocked by the thread that locked it. Rust: `MutexGuard` cannot be sent between threads safely.
// Fix: return what the guard guards.
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
