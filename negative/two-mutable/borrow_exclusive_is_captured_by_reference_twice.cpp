// SPDX-License-Identifier: MIT
// Two workers capture the same exclusive borrow by reference.
// Rust: E0499  Line: 1  Breaks: data race, use after free  Rule: CP.2, F.53
// Both append to the vector at once, and one writes into memory that the other has freed. Rust: cannot borrow `all` as
// mutable more than once at a time. Fix: a Mutex, or one worker.
#include <fearless/fearless.hpp>

#include <vector>

using Numbers = std::vector<int>;

int main() {
#if PITFALL
    Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
        s.spawn([&all] { all->push_back(4); });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
        s.spawn([&all] { all->push_back(5); });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
#else
    fearless::Mutex<Numbers> numbers{Numbers{1, 2, 3}};
    const auto body = [](fearless::Scope& s, fearless::Ref<fearless::Mutex<Numbers>> all) {
        s.spawn([](fearless::Ref<fearless::Mutex<Numbers>> mine) { mine->lock()->push_back(4); }, all);
        s.spawn([](fearless::Ref<fearless::Mutex<Numbers>> mine) { mine->lock()->push_back(5); }, all);
    };
    fearless::scope(body, fearless::borrow(numbers));
#endif
}
