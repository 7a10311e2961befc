// SPDX-License-Identifier: MIT
// A std::atomic is passed to a worker by copy.
// Rust: E0382  Line: 1  Breaks: wrong result
// The worker would count in an atomic of its own, which the parent never sees. Rust: AtomicI32 is not Copy. Fix: share
// it in an Arc.
#include <fearless/fearless.hpp>

#include <atomic>

struct Counter {
    mutable std::atomic<int> value = 42;
};

int main() {
#if PITFALL
    std::atomic<int> count = 42;
    auto worker = fearless::spawn([](const std::atomic<int>& mine) { return mine.load(); }, count);
    // expected-error@-1 {{E0382_E0499_a_move_only_value_would_be_copied}}
#else
    auto count = fearless::make_arc<Counter>();
    auto worker = fearless::spawn([](fearless::Arc<Counter> mine) { return mine->value.load(); }, count);
#endif
    return *std::move(worker).join();
}
