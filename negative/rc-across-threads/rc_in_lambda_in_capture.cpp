// SPDX-License-Identifier: MIT
// A worker captures a lambda that captures an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Both threads change the plain count at once. Clang looks into both lambdas; GCC cannot and refuses the closure. Rust:
// `Rc<i32>` cannot be sent between threads safely. Fix: pass an Arc as an argument.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    auto inner = [shared] { return *shared; };
    auto worker = fearless::spawn([inner] { return inner(); });
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    auto inner = [](fearless::Arc<int> mine) { return *mine; };
    auto worker = fearless::spawn([inner](fearless::Arc<int> mine) { return inner(mine); }, shared);
#endif
    return *std::move(worker).join();
}
