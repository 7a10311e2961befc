// SPDX-License-Identifier: MIT
// A std::atomic in an Arc is written.
// Rust: none  Line: 1
// An Arc gives const access, and the atomic's own writes are non-const in C++. Rust's atomics write through `&self`.
// Fix: a `mutable` atomic member, which is Sync.
#include <fearless/fearless.hpp>

#include <atomic>

struct Counter {
    mutable std::atomic<int> value = 0;
};

int main() {
#if PITFALL
    auto shared = fearless::make_arc<std::atomic<int>>(0);
    shared->fetch_add(1);
    // gcc-error@-1 {{discards qualifiers}}
    // clang-error@-2 {{no matching member function for call to 'fetch_add'}}
#else
    auto shared = fearless::make_arc<Counter>();
    shared->value.fetch_add(1);
#endif
    return 0;
}
