// SPDX-License-Identifier: MIT
// A worker returns a shared_ptr to something mutable.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2, CP.3
// Other owners may still write the object while the parent reads it. Rust: the result of spawn is Send + 'static. Fix:
// return an Arc or a unique_ptr.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    auto worker = fearless::spawn([] { return std::make_shared<int>(42); });
    // expected-error@-1 {{E0277_the_result_is_not_Send_or_borrows}}
#else
    auto worker = fearless::spawn([] { return fearless::Arc{42}; });
#endif
    return std::move(worker).join() ? 0 : 1;
}
