// SPDX-License-Identifier: MIT
// A worker captures an Rc by copy, and GCC is told the number of captures.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Both threads change the plain count at once. With fearless::captures<1> GCC sees the capture and gives the same
// reason as Clang. Rust: `Rc<i32>` cannot be sent between threads safely. Fix: Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    auto worker = fearless::spawn(fearless::captures<1>([shared] { return *shared; }));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    auto worker = fearless::spawn(fearless::captures<1>([shared] { return *shared; }));
#endif
    return *std::move(worker).join();
}
