// SPDX-License-Identifier: MIT
// A channel carries string_views.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The sender's string dies while its view is in the queue, and the receiver reads freed memory. Rust: `line` does not
// live long enough. Fix: a channel of strings.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
#if PITFALL
    auto [sender, receiver] = fearless::channel<std::string_view>();
    // expected-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    auto worker = fearless::spawn([](auto out) { std::string line = "text"; return out.send(line); }, std::move(sender));
    // clang-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it__move_the_data_in_or_lend_it_to_fearless_scope}}
#else
    auto [sender, receiver] = fearless::channel<std::string>();
    auto worker = fearless::spawn([](auto out) { std::string line = "text"; return out.send(line); }, std::move(sender));
#endif
    return receiver.recv() && std::move(worker).join() ? 0 : 1;
}
