// SPDX-License-Identifier: MIT
// A worker of a scope gets a string_view of a local string of the body.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The characters are freed with the string, before the scope joins its workers. Rust: `text` does not live long enough.
// Fix: give the worker the string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
    return fearless::scope([](fearless::Scope& s) -> int {
        std::string text = "a string of some length";
#if PITFALL
        auto worker = s.spawn([](std::string_view view) { return view.size() == 23; }, std::string_view{text});
        // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        auto worker = s.spawn([](std::string owned) { return owned.size() == 23; }, std::move(text));
#endif
        return *std::move(worker).join() ? 0 : 1;
    });
}
