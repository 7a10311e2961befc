// SPDX-License-Identifier: MIT
// A worker increments a volatile counter.
// Rust: E0133  Line: 2  Breaks: data race, wrong result  Rule: CP.8, CP.200, CP.2
// The increment is a read and a write, and another thread can write in between: increments are lost. C++20 deprecates
// it, and both compilers warn. Rust: static mut needs unsafe. Fix: an atomic.
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
