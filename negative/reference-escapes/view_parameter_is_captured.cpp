// SPDX-License-Identifier: MIT
// A function starts a worker that captures its string_view parameter by value.
// Rust: E0521  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The caller's string may be a temporary that is gone when the call returns; the worker reads freed memory. Rust:
// borrowed data escapes outside of the function. Fix: copy the characters.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

auto answer(std::string_view request) {
#if PITFALL
    return fearless::spawn([request] { return request.size(); });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    return fearless::spawn([](std::string mine) { return mine.size(); }, std::string{request});
#endif
}

int main() { return *answer("request").join() == 7 ? 0 : 1; }
