// SPDX-License-Identifier: MIT
// A Mutex of a string_view is shared with a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The Arc keeps the lock and the view alive; the characters are in the frame and die with it. Rust: `text` does not
// live long enough. Fix: a Mutex of a string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
    std::string text = "text";
#if PITFALL
    auto shared = fearless::make_arc<fearless::Mutex<std::string_view>>(text);
    // expected-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    auto worker = fearless::spawn([](auto mine) { return mine->is_poisoned(); }, shared);
    // clang-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it__move_the_data_in_or_lend_it_to_fearless_scope}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<std::string>>(text);
    auto worker = fearless::spawn([](auto mine) { return mine->is_poisoned(); }, shared);
#endif
    return *std::move(worker).join();
}
