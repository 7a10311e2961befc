// SPDX-License-Identifier: MIT
// The body keeps a copy of its Scope.
// Rust: E0507  Line: 1
// Two scopes would each wait for half of the workers. Rust: cannot move out of `*s` which is behind a shared reference.
// Fix: use the reference where it is.
#include <fearless/fearless.hpp>

int main() {
    fearless::scope([](fearless::Scope& s) {
#if PITFALL
        fearless::Scope kept = s;
        // gcc-error@-1 {{use of deleted function 'fearless::Scope::Scope(const fearless::Scope&)'}}
        // clang-error@-2 {{a Scope is used where it is lent; it is not kept}}
#else
        fearless::Scope& kept = s;
#endif
        kept.spawn([] {});
    });
}
