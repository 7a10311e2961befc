// SPDX-License-Identifier: MIT
// A std::atomic is captured by copy.
// Rust: E0382  Line: 1  Breaks: wrong result
// Each copy would count for itself, and the parent would never see the worker's changes. The copy constructor is
// deleted. Rust: AtomicI32 is not Copy. Fix: share it in an Arc; its member is `mutable`, since an Arc gives const
// access.
#include <fearless/fearless.hpp>

#include <atomic>

struct Counter {
    mutable std::atomic<int> value = 42;
};

int main() {
#if PITFALL
    std::atomic<int> count = 42;
    auto worker = fearless::spawn([count] { return count.load(); });
    // gcc-error@-1 {{use of deleted function 'std::atomic<int>::atomic(const std::atomic<int>&)'}}
    // clang-error@-2 {{call to deleted constructor of 'std::atomic<int>'}}
    // clang-error@-3 {{E0382_E0499_a_move_only_value_would_be_copied}}
#else
    auto count = fearless::make_arc<Counter>();
    auto worker = fearless::spawn([](fearless::Arc<Counter> mine) { return mine->value.load(); }, count);
#endif
    return *std::move(worker).join();
}
