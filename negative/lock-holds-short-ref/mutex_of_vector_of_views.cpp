// SPDX-License-Identifier: MIT
// A Mutex of a list of views is shared with a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The worker would store views of its own strings, which die with the worker. Rust: borrowed value does not live long
// enough. Fix: a list of strings.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>
#include <vector>

int main() {
#if PITFALL
    auto shared = fearless::make_arc<fearless::Mutex<std::vector<std::string_view>>>();
    // expected-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    auto worker = fearless::spawn([](auto mine) { return mine->is_poisoned(); }, shared);
    // clang-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it__move_the_data_in_or_lend_it_to_fearless_scope}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<std::vector<std::string>>>();
    auto worker = fearless::spawn([](auto mine) { return mine->is_poisoned(); }, shared);
#endif
    return *std::move(worker).join();
}
