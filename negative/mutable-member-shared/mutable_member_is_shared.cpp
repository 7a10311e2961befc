// SPDX-License-Identifier: MIT
// A class with a `mutable` member is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// read() is const, so both threads may call it, and it writes: increments race and are lost. Rust: Cell<i32> is not
// Sync. Fix: make the member atomic.
#include <fearless/fearless.hpp>

#include <atomic>

struct Counter {
#if PITFALL
    mutable int reads = 0;
#else
    mutable std::atomic<int> reads = 0;
#endif
    int read() const { return ++reads; }
};

int main() {
    auto shared = fearless::make_arc<Counter>();
    auto worker = fearless::spawn([](fearless::Arc<Counter> mine) { return mine->read(); }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
