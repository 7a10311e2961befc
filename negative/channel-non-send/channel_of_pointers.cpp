// SPDX-License-Identifier: MIT
// A channel carries raw pointers.
// Rust: E0277  Line: 1  Breaks: data race, use after free, leak  Rule: I.11, CP.31
// Sender and receiver can both write the object, and neither the type nor the channel says who deletes it. Rust:
// Sender<*mut T> is not Send. Fix: unique_ptr.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    auto [sender, receiver] = fearless::channel<int*>();
    // expected-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    auto worker = fearless::spawn([](auto out) { return out.send(new int{42}); }, std::move(sender));
    // clang-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads__move_the_data_in_or_lend_it_to_fearless_scope_or_use_Arc}}
#else
    auto [sender, receiver] = fearless::channel<std::unique_ptr<int>>();
    auto worker = fearless::spawn([](auto out) { return out.send(std::make_unique<int>(42)); }, std::move(sender));
#endif
    return receiver.recv() && std::move(worker).join() ? 0 : 1;
}
