// SPDX-License-Identifier: MIT
// A Weak is made from an Arc that was moved away.
// Rust: E0382  Line: 2
// Rust: borrow of moved value. Fix: downgrade first.
#include <fearless/fearless.hpp>

int main() {
    fearless::Arc shared{42};
#if PITFALL
    fearless::Arc owner = std::move(shared);
    fearless::Weak<int> weak = shared.downgrade();
    // clang-error@-1 {{invalid invocation of method 'downgrade' on object 'shared' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
#else
    fearless::Weak<int> weak = shared.downgrade();
    fearless::Arc owner = std::move(shared);
#endif
    return *owner - *weak.upgrade().value();
}
