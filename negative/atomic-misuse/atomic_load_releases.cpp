// SPDX-License-Identifier: MIT
// A load is given release order.
// Rust: lint  Line: 2  Breaks: undefined behaviour  Rule: CP.100
// A load publishes nothing, so the call has undefined behaviour, and what was written before stays unordered. Rust
// refuses it with a lint that is an error by default. Fix: acquire.
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
