// SPDX-License-Identifier: MIT
// A OnceLock holds a class with a `mutable` member.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// It is set once, and then every reader writes the member without synchronisation. Rust: OnceLock<Cell<T>> is not Sync.
// Fix: an atomic, or a Mutex.
#include <fearless/fearless.hpp>

struct Counter {
#if PITFALL
    mutable int reads = 0;
#else
    fearless::Mutex<int> reads{0};
#endif
};

const fearless::OnceLock<Counter> counter;
// gcc-error@-1 {{E0277_not_Sync__several_threads_would_read_it_at_once__use_Mutex}}
// clang-error@-2 {{several threads would use it at once, and it changes without synchronisation, or may not leave its thread; use Mutex for a `mutable` member, Arc for Rc [E0277]}}

int main() { return counter.get() == nullptr ? 0 : 1; }
