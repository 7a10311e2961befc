// SPDX-License-Identifier: MIT
// A template that shares its T requires Sync and is given a class with a `mutable` cache.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// Const functions would write the cache from several threads at once. Rust: the trait bound Sync is not satisfied. Fix:
// a Mutex around it.
#include <fearless/fearless.hpp>

#include <utility>

template <fearless::Sync T>
int share(const T&) {
    return 0;
}

struct Cache {
    mutable int last = 0;
};

int main() {
#if PITFALL
    return share(Cache{});
    // gcc-error@-1 {{no matching function for call to 'share(}}
    // clang-error@-2 {{no matching function for call to 'share'}}
#else
    return share(fearless::Mutex<Cache>{});
#endif
}
