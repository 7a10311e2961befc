// SPDX-License-Identifier: MIT
// A Mutex around a raw pointer is shared with a worker.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.50
// The lock guards the pointer. What it points to can be written without the lock, and freed. Rust: Mutex<*mut T> is not
// Sync. Fix: the value in the lock.
#include <fearless/fearless.hpp>

int main() {
    int answer = 42;
#if PITFALL
    auto shared = fearless::make_arc<fearless::Mutex<int*>>(&answer);
    // expected-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    auto worker = fearless::spawn([](auto mine) { return mine->with([](auto& value) { return *value; }); }, shared);
    // clang-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads__move_the_data_in_or_lend_it_to_fearless_scope_or_use_Arc}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<int>>(answer);
    auto worker = fearless::spawn([](auto mine) { return mine->with([](auto& value) { return value; }); }, shared);
#endif
    return *std::move(worker).join();
}
