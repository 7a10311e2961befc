// SPDX-License-Identifier: MIT
// Pitfall 3: an Rc, whose count is not atomic, goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Two threads change the count at once, an increment is lost, and the object is freed while it is used. Rust: `Rc<i32>`
// cannot be sent between threads safely. Fix: Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    auto worker = fearless::spawn([](fearless::Rc<int> mine) { return *mine; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    auto worker = fearless::spawn([](fearless::Arc<int> mine) { return *mine; }, shared);
#endif
    return *std::move(worker).join();
}
