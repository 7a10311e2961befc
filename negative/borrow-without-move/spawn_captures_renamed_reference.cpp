// SPDX-License-Identifier: MIT
// An init-capture makes a reference under another name: [&r = x].
// Rust: E0597  Line: 1
// It looks like a capture by value, since it has an initialiser; the ampersand makes it a borrow.
// Rust: the borrowed value does not live long enough. Fix: leave out the ampersand.
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
