// SPDX-License-Identifier: MIT
// A worker captures a string_view of a local string by value.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The copy of the view points to the same characters. They die with the string, and the worker reads freed memory.
// Rust: `name` does not live long enough. Fix: capture a string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
    std::string name = "worker";
    std::string_view view = name;
#if PITFALL
    auto worker = fearless::spawn([view] { return view.size(); });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](std::string mine) { return mine.size(); }, std::string{view});
#endif
    return *std::move(worker).join() == 6 ? 0 : 1;
}
