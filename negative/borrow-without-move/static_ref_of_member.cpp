// SPDX-License-Identifier: MIT
// A StaticRef is asked of a member.
// Rust: E0597  Line: 1
// A member lives as long as its object. Rust: `self.answer` does not live long enough. Fix: pass the value.
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
