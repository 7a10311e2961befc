// SPDX-License-Identifier: MIT
// An Rc is captured by copy.
// Rust: E0277  Line: 1
// GCC cannot see into a closure that owns something that does not copy byte by byte, and refuses it for that unless
// told the
// number of captures. Rust: `Rc<i32>` cannot be sent between threads safely. Fix: Arc.
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
