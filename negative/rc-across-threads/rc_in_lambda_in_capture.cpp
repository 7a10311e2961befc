// SPDX-License-Identifier: MIT
// The worker captures another lambda, which captures an Rc.
// Rust: E0277  Line: 1
// Clang looks into both; GCC cannot, and refuses the closure for that. Fix: pass an Arc as an argument.
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
