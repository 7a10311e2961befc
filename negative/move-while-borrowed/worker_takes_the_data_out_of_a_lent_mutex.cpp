// SPDX-License-Identifier: MIT
// A worker calls into_inner() on a Mutex that other workers use.
// Rust: E0507  Line: 1  Breaks: data race  Rule: CP.2
// into_inner() does not lock, because it is for the last user: it moves the data out while others write it. Rust:
// cannot move out of `*mine`, behind a shared reference. Fix: lock it, or take the data out after scope().
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    fearless::Mutex<int> count{42};
    const auto body = [](fearless::Scope& s, fearless::Ref<fearless::Mutex<int>> lent) {
        s.spawn([](fearless::Ref<fearless::Mutex<int>> mine) -> int {
#if PITFALL
            return std::move(*mine).into_inner();
            // gcc-error@-1 {{as 'this' argument discards qualifiers}}
            // clang-error@-2 {{'this' argument to member function 'into_inner' has type}}
#else
            return *mine->lock().operator->();
#endif
        }, lent);
    };
    fearless::scope(body, fearless::borrow(count));
}
