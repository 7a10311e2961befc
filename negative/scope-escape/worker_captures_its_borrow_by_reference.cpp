// SPDX-License-Identifier: MIT
// A worker of a scope captures the body's borrow by reference.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// What is lent lives long enough; the variable that holds the borrow is a local of the body, and may be gone. Rust:
// closure may outlive the current function. Fix: pass the borrow, or capture a copy of it.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    const std::vector<int> numbers{1, 2, 3};
    const auto body = [](fearless::Scope& s, fearless::Ref<std::vector<int>> all) {
#if PITFALL
        s.spawn([&all] { return all->size(); });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        s.spawn([](fearless::Ref<std::vector<int>> mine) { return mine->size(); }, all);
#endif
    };
    fearless::scope(body, fearless::borrow(numbers));
}
