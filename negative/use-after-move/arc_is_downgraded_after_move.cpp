// SPDX-License-Identifier: MIT
// downgrade() is called on an Arc after it was moved.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The moved-from Arc owns nothing, so the library ends the program. Rust: borrow of moved value. Fix: downgrade first.
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
