// SPDX-License-Identifier: MIT
// A worker returns the guard of a mutex that is a local of the worker.
// Rust: E0277  Line: 1
// The mutex is gone, and the thread that has to unlock it as well. Rust: `MutexGuard` cannot be sent between threads
// safely. Fix: return what the guard guards.
#include <fearless/fearless.hpp>

int main() {
    fearless::scope([](fearless::Scope& s) {
        const auto worker = [] {
            fearless::Mutex<int> own{42};
#if PITFALL
            fearless::MutexGuard<int> guard = own.lock();
            return guard;
#else
            return std::move(own).into_inner();
#endif
        };
        s.spawn(worker); // expected-error {{E0277_the_result_is_not_Send_or_borrows__return_an_owned_value}}
    });
}
