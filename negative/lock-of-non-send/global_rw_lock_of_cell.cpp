// SPDX-License-Identifier: MIT
// A global RwLock of a class with a `mutable` member, which no worker takes as an argument.
// Rust: E0277  Line: 1
// Several readers at once change the member. Rust: a static must be Sync, and RwLock<Cell<T>> is not. Fix: a Mutex around
// it.
#include <fearless/fearless.hpp>

struct Counter {
    mutable int reads = 0;
};

#if PITFALL
fearless::RwLock<Counter> shared{Counter{}}; // expected-error {{E0277}}
#else
fearless::Mutex<Counter> shared{Counter{}};
#endif

int main() { return shared.is_poisoned() ? 1 : 0; }
