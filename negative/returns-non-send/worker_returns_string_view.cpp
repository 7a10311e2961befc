// SPDX-License-Identifier: MIT
// A worker returns a view of its own string.
// Rust: E0515  Line: 1  Breaks: use after free  Rule: F.43, EXP54-CPP
// The string is destroyed when the worker ends, and the parent reads freed characters. Rust: cannot return value
// referencing local variable. Fix: return an owned value.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
#if PITFALL
    auto worker = fearless::spawn([](std::string text) { return std::string_view{text}; }, "text");
    // expected-error@-1 {{E0277_the_result_is_not_Send_or_borrows}}
    // clang>=22-error@-2 {{address of stack memory is returned later}}
#else
    auto worker = fearless::spawn([](std::string text) { return std::string{text}; }, "text");
#endif
    return std::move(worker).join() ? 0 : 1;
}
