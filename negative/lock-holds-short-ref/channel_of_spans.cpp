// SPDX-License-Identifier: MIT
// A channel carries spans.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The sender's vector dies while its span is in the queue, and the receiver reads freed memory. Rust: `data` does not
// live long enough. Fix: a channel of vectors.
#include <fearless/fearless.hpp>

#include <span>
#include <vector>

int main() {
#if PITFALL
    auto [sender, receiver] = fearless::channel<std::span<int>>();
    // expected-error@-1 {{E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in}}
    auto worker = fearless::spawn([](auto out) { std::vector<int> data{1, 2}; return out.send(data); }, std::move(sender));
    // clang-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it__move_the_data_in_or_lend_it_to_fearless_scope}}
#else
    auto [sender, receiver] = fearless::channel<std::vector<int>>();
    auto worker = fearless::spawn([](auto out) { std::vector<int> data{1, 2}; return out.send(data); }, std::move(sender));
#endif
    return receiver.recv() && std::move(worker).join() ? 0 : 1;
}
