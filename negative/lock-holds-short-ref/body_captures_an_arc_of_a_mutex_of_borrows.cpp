// SPDX-License-Identifier: MIT
// The body of a scope owns an Arc of a Mutex in which a borrow could be stored.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// Other owners of the Arc live longer than the scope and could read the borrow when its owner is gone. Rust: `numbers`
// does not live long enough. Fix: the Mutex holds a value.
#include <fearless/fearless.hpp>

#include <optional>
#include <vector>

using Numbers = std::vector<int>;
#if PITFALL
using Slot = fearless::Mutex<std::optional<fearless::Ref<Numbers>>>;
#else
using Slot = fearless::Mutex<std::optional<Numbers>>;
#endif

int main() {
    const auto slot = fearless::make_arc<Slot>();
    auto body = fearless::captures<1>([slot](fearless::Scope&) { (void)slot; });
    fearless::scope(body);
    // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
}
