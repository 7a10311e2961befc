// SPDX-License-Identifier: MIT
// A thread writes through its write guard after it has become a reader.
// Rust: E0382  Line: 2  Breaks: data race, terminate  Rule: CP.2, EXP63-CPP
// Other readers hold the lock by now and would read what this thread writes. Where the compiler misses it, this library
// ends the program. Rust: use of moved value. Fix: write before downgrade().
#include <fearless/fearless.hpp>

int main() {
    const fearless::RwLock<int> number{0};
    auto writer = number.write();
#if PITFALL
    auto reader = std::move(writer).downgrade();
    *writer = 42;
    // clang-error@-1 {{invalid invocation of method 'operator*' on object 'writer' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
#else
    *writer = 42;
    auto reader = std::move(writer).downgrade();
#endif
    return *reader;
}
