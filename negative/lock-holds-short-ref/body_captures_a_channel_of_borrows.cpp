// SPDX-License-Identifier: MIT
// The body of a scope captures a channel of borrows whose other end is outside.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// A borrow that is sent can be received after the scope, when its owner is gone. Rust: `numbers` does not live long
// enough. Fix: a channel of values, or one that is made inside.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;
#if PITFALL
using Item = fearless::Ref<Numbers>;
#else
using Item = int;
#endif

int main() {
    auto [sender, receiver] = fearless::channel<Item>();
    auto body = fearless::captures<1>([out = std::move(sender)](fearless::Scope&) { (void)out; });
    fearless::scope(std::move(body));
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
    (void)receiver;
}
