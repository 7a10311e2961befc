// SPDX-License-Identifier: MIT
// A worker returns a std::unique_lock.
// Rust: E0277  Line: 1  Breaks: undefined behaviour
// The parent would unlock a mutex that the worker locked: undefined behaviour. Rust: the result of spawn is Send +
// 'static. Fix: unlock in the thread that locked.
#include <fearless/fearless.hpp>

#include <mutex>

std::mutex mutex;

int main() {
#if PITFALL
    auto worker = fearless::spawn([] { return std::unique_lock{mutex}; });
    // expected-error@-1 {{E0277_the_result_is_not_Send_or_borrows}}
#else
    auto worker = fearless::spawn([] { return std::unique_lock{mutex}.owns_lock(); });
#endif
    return std::move(worker).join() ? 0 : 1;
}
