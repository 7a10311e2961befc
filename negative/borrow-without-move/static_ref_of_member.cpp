// SPDX-License-Identifier: MIT
// A StaticRef is made of a member.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// A member dies with its object, here a temporary, while the worker may still read it. Rust: `self.answer` does not
// live long enough. Fix: pass the value.
#include <fearless/fearless.hpp>

class Counter {
public:
    auto start() const {
#if PITFALL
        return fearless::spawn([](auto mine) { return *mine; }, fearless::StaticRef{count_});
        // gcc-error@-1 {{'this' is not a constant expression}}
        // clang-error@-2 {{is not a constant expression}}
#else
        return fearless::spawn([](auto mine) { return mine; }, count_);
#endif
    }

private:
    int count_ = 42;
};

int main() { return *Counter{}.start().join(); }
