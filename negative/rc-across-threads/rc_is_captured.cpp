// SPDX-License-Identifier: MIT
// A worker captures an Rc by copy.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Both threads change the plain count at once, so the object is freed twice or never. GCC cannot see into a closure
// that owns something not trivially copyable, and refuses it unless told the number of captures. Rust: `Rc<i32>` cannot
// be sent between threads safely. Fix: Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    auto worker = fearless::spawn([shared] { return *shared; });
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    auto worker = fearless::spawn(fearless::captures<1>([shared] { return *shared; }));
#endif
    return *std::move(worker).join();
}
