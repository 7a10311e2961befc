// SPDX-License-Identifier: MIT
// A function returns a closure that holds a view.
// Rust: E0597  Line: 1
// Rust: `impl Fn() + '_`. Fix: own the text.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

auto counter(std::string_view text) {
#if PITFALL
    return [text] { return text.size(); };
#else
    return fearless::captures<1>([mine = std::string{text}] { return mine.size(); });
#endif
}

int main() {
    auto worker = fearless::spawn(counter("text"));
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
    return *std::move(worker).join() == 4 ? 0 : 1;
}
