// SPDX-License-Identifier: MIT
// The body of a scope copies its Scope.
// Rust: E0507  Line: 1  Breaks: use after free
// A worker started in the copy would not be joined by the original, and would outlive what it borrows. Rust: cannot
// move out of `*s` which is behind a shared reference. Fix: use the reference.
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
