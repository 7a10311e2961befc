// SPDX-License-Identifier: MIT
// A load has release order.
// Rust: lint  Line: 2
// A load publishes nothing: undefined behaviour. Rust refuses it in a lint that denies. Fix: acquire.
#include <fearless/fearless.hpp>

#include <atomic>

int main() {
    std::atomic<int> count = 42;
#if PITFALL
    return count.load(std::memory_order_release);
    // gcc-error@-1 {{invalid memory model 'memory_order_release' for}}
    // tidy-warning@-2 {{custom-fearless-atomic-order}}
    // clang-silent {{Clang does not warn inside a system header, where libstdc++ passes the order on; the program is undefined}}
#else
    return count.load(std::memory_order_acquire);
#endif
}
