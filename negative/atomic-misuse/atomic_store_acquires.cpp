// SPDX-License-Identifier: MIT
// A store is given acquire order.
// Rust: lint  Line: 2  Breaks: undefined behaviour  Rule: CP.100
// A store reads nothing, so the call has undefined behaviour and orders nothing. Rust refuses it with a lint that is an
// error by default. Fix: release.
#include <fearless/fearless.hpp>

#include <atomic>

int main() {
    std::atomic<int> count = 0;
#if PITFALL
    count.store(42, std::memory_order_acquire);
    // gcc-error@-1 {{invalid memory model 'memory_order_acquire' for}}
    // tidy-warning@-2 {{custom-fearless-atomic-order}}
    // clang-silent {{Clang does not warn inside a system header, where libstdc++ passes the order on; the program is undefined}}
#else
    count.store(42, std::memory_order_release);
#endif
    return count.load();
}
