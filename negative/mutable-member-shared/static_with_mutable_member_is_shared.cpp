// SPDX-License-Identifier: MIT
// A StaticRef to an object with a `mutable` member goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// The object lives long enough, but read() writes it from every thread without synchronisation. Rust: a static must be
// Sync. Fix: an atomic.
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
    static Counter counter;
    auto worker = fearless::spawn([](fearless::StaticRef<Counter> mine) { return mine->read(); }, fearless::StaticRef{counter});
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
