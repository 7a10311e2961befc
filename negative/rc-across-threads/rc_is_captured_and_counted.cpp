// SPDX-License-Identifier: MIT
// An Rc is captured by copy, and GCC is told how to look.
// Rust: E0277  Line: 1
// With fearless::captures<1> GCC sees the capture, and the same reason as Clang. Fix: Arc.
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
