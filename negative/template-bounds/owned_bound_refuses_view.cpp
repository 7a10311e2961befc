// SPDX-License-Identifier: MIT
// A template that keeps its T requires Owned and is given a view.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The kept view would outlive the string, and a later use would read freed characters. Rust: `text` does not live long
// enough for T: 'static. Fix: a string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>
#include <utility>

template <fearless::Owned T>
T keep(T value) {
    return value;
}

int main() {
    std::string text = "text";
#if PITFALL
    return keep(std::string_view{text}).empty();
    // gcc-error@-1 {{no matching function for call to 'keep(}}
    // clang-error@-2 {{no matching function for call to 'keep'}}
#else
    return keep(std::string{text}).empty();
#endif
}
