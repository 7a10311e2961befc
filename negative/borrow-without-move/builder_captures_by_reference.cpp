// SPDX-License-Identifier: MIT
// A named worker, started by a Builder, borrows a local.
// Rust: E0373  Line: 1
// A Builder starts the same kind of thread: it may outlive the frame. Fix: as for spawn.
#include <fearless/fearless.hpp>

int main() {
    int answer = 42;
#if PITFALL
    auto worker = fearless::Builder{}.name("borrower").spawn([&answer] { return answer; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::Builder{}.name("owner").spawn([answer] { return answer; });
#endif
    return worker ? *std::move(*worker).join() : 1;
}
