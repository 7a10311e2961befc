// SPDX-License-Identifier: MIT
// A volatile counter is incremented, as if that were atomic.
// Rust: E0133  Line: 2
// A read and a write, with room for another thread between. C++20 deprecates it, and both compilers say so. Rust:
// static mut needs unsafe. Fix: an atomic.
#include <fearless/fearless.hpp>

#include <atomic>

#if PITFALL
volatile int total = 0;
#else
std::atomic<int> total = 0;
#endif

int main() {
    auto worker = fearless::spawn([] { ++total; });
    // gcc-error@-1 {{'++' expression of 'volatile'-qualified type is deprecated}}
    // clang-error@-2 {{increment of object of volatile-qualified type 'volatile int' is deprecated}}
    return std::move(worker).join() ? 0 : 1;
}
