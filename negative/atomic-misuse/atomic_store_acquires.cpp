// SPDX-License-Identifier: MIT
// A store has acquire order.
// Rust: lint  Line: 2
// A store sees nothing: undefined behaviour. Rust: a lint that denies. Fix: release.
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
