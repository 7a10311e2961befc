// SPDX-License-Identifier: MIT
// A worker runs a closure that a function returned, and the closure holds a string_view of the function's argument.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The view does not keep the caller's string alive. When the string is destroyed first, the worker reads freed
// characters. `auto` as the return type shows nothing of it. Rust: the return type would be `impl Fn() + '_`, which is
// not 'static. Fix: the closure owns a string.
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
