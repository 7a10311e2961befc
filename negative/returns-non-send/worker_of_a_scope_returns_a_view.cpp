// SPDX-License-Identifier: MIT
// A worker of a scope returns a string_view of its own character.
// Rust: E0515  Line: 1  Breaks: use after free  Rule: F.43, EXP54-CPP
// The character dies with the worker's closure, and the parent reads freed memory. Rust: cannot return value
// referencing local variable. Fix: return a string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
    fearless::scope([](fearless::Scope& s) {
#if PITFALL
        const auto worker = [text = 'x']() -> std::string_view { return {&text, 1}; };
#else
        const auto worker = [text = 'x']() -> std::string { return {text}; };
#endif
        s.spawn(worker); // expected-error {{E0277_the_result_is_not_Send_or_borrows__return_an_owned_value}}
    });
}
