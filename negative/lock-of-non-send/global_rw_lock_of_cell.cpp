// SPDX-License-Identifier: MIT
// A global RwLock holds a class with a `mutable` member.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// Several readers hold the lock at once, and each of them writes the member. Rust: a static must be Sync, and
// RwLock<Cell<T>> is not. Fix: a Mutex around it.
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
