// SPDX-License-Identifier: MIT
// A Builder starts a worker that gets an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// A name and a stack size change nothing: both threads change the plain count at once. Rust: `Rc<i32>` cannot be sent
// between threads safely. Fix: Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    auto worker = fearless::Builder{}.name("counter").spawn([](fearless::Rc<int> mine) { return *mine; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    auto worker = fearless::Builder{}.name("counter").spawn([](fearless::Arc<int> mine) { return *mine; }, shared);
#endif
    return worker ? *std::move(*worker).join() : 1;
}
