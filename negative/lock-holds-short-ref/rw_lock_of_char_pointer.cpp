// SPDX-License-Identifier: MIT
// An RwLock of a const char* is shared with a worker.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31
// The lock guards the pointer; nothing keeps the characters alive or unchanged. Rust: `*const c_char` cannot be sent.
// Fix: an RwLock of a string.
#include <fearless/fearless.hpp>

#include <string>

int main() {
#if PITFALL
    auto shared = fearless::make_arc<fearless::RwLock<const char*>>("text");
    // expected-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    auto worker = fearless::spawn([](auto mine) { return mine->is_poisoned(); }, shared);
    // clang-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads__move_the_data_in_or_lend_it_to_fearless_scope_or_use_Arc}}
#else
    auto shared = fearless::make_arc<fearless::RwLock<std::string>>("text");
    auto worker = fearless::spawn([](auto mine) { return mine->is_poisoned(); }, shared);
#endif
    return *std::move(worker).join();
}
