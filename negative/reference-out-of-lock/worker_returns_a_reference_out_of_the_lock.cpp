// SPDX-License-Identifier: MIT
// A worker locks a lent Mutex and returns a reference to the data.
// Rust: E0515  Line: 1  Breaks: data race  Rule: CP.2
// The guard unlocks when the worker ends, and the reference is used without the lock. Rust: cannot return value
// referencing local variable. Fix: return the value.
#include <fearless/fearless.hpp>

int main() {
    const fearless::Mutex<int> count{42};
    const auto body = [](fearless::Scope& s, fearless::Ref<fearless::Mutex<int>> lent) {
#if PITFALL
        const auto worker = [](fearless::Ref<fearless::Mutex<int>> mine) -> const int& {
            return *mine->lock().operator->(); // clang-error {{returning reference to local temporary object}}
        };
#else
        const auto worker = [](fearless::Ref<fearless::Mutex<int>> mine) -> int {
            return *mine->lock().operator->();
        };
#endif
        s.spawn(worker, lent); // expected-error {{E0277_the_result_is_not_Send_or_borrows__return_an_owned_value}}
    };
    fearless::scope(body, fearless::borrow(count));
}
