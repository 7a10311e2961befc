// SPDX-License-Identifier: MIT
// A worker's init-capture is a reference: [&r = x].
// Rust: E0597  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// It looks like a copy because it has an initialiser, but it is a reference to a local that may be gone. Rust: the
// borrowed value does not live long enough. Fix: leave out the ampersand.
#include <fearless/fearless.hpp>

int main() {
    int limit = 42;
#if PITFALL
    auto worker = fearless::spawn([&mine = limit] { return mine; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([mine = limit] { return mine; });
#endif
    return *std::move(worker).join();
}
