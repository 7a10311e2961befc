// SPDX-License-Identifier: MIT
// The body of a scope returns a string_view into what it was lent.
// Rust: E0505  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// After scope() the owner may assign the string, which frees the characters of the view. Rust: cannot move out of the
// owner because it is borrowed. Fix: return a string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
    const std::string text = "key=value";
    const auto body = [](fearless::Scope&, fearless::Ref<std::string> line) {
#if PITFALL
        return std::string_view{*line}.substr(0, 3);
#else
        return line->substr(0, 3);
#endif
    };
    const auto key = fearless::scope(body, fearless::borrow(text));
    // expected-error@-1 {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)key;
}
