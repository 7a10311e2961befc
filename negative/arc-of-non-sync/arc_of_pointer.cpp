// SPDX-License-Identifier: MIT
// A raw pointer is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31
// The Arc keeps the pointer alive, not what it points to. The local may be gone, or written by its owner, when a worker
// follows it. Rust: `Arc<*mut T>` is not Send. Fix: the value inside the Arc.
#include <fearless/fearless.hpp>

int main() {
    int answer = 42;
#if PITFALL
    fearless::Arc shared{&answer};
    auto worker = fearless::spawn([](auto mine) { return **mine; }, shared);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    fearless::Arc shared{answer};
    auto worker = fearless::spawn([](auto mine) { return *mine; }, shared);
#endif
    return *std::move(worker).join();
}
