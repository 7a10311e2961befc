// SPDX-License-Identifier: MIT
// A worker returns the guard of its own local mutex.
// Rust: E0277  Line: 1  Breaks: use after free, undefined behaviour  Rule: CON50-CPP
// The mutex is destroyed while it is locked, and the parent would unlock it on the wrong thread. Rust: `MutexGuard`
// cannot be sent between threads safely. Fix: return what the guard protects.
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
