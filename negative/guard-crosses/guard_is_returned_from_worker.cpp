// SPDX-License-Identifier: MIT
// A worker locks and returns the guard.
// Rust: E0277  Line: 1  Breaks: undefined behaviour
// The parent would unlock what the worker locked: undefined behaviour. Rust: the result is not Send. Fix: return the
// value.
#include <fearless/fearless.hpp>

int main() {
    static fearless::Mutex<int> count{42};
#if PITFALL
    auto worker = fearless::spawn([] { return count.try_lock(); });
    // expected-error@-1 {{E0277_the_result_is_not_Send_or_borrows}}
#else
    auto worker = fearless::spawn([] { return count.try_lock().has_value(); });
#endif
    return std::move(worker).join() ? 0 : 1;
}
