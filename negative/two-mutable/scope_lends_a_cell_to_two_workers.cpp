// SPDX-License-Identifier: MIT
// A scope lends an object with a `mutable` member to two workers.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// count() is const and increments the member, from both workers at once. Rust: `Cell<i32>` cannot be shared between
// threads safely. Fix: make the member atomic.
#include <fearless/fearless.hpp>

#include <atomic>

struct Counter {
    int count() const { return ++calls; }
#if PITFALL
    mutable int calls = 0;
#else
    mutable std::atomic<int> calls = 0;
#endif
};

int main() {
    const Counter counter{};
    const auto body = [](fearless::Scope&, auto) {};
#if PITFALL
    fearless::scope(body, fearless::borrow(counter));
    // expected-error@-1 {{E0277_not_Sync__several_workers_could_change_it_at_once}}
#else
    fearless::scope(body, fearless::borrow(counter));
#endif
}
