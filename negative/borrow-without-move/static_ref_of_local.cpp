// SPDX-License-Identifier: MIT
// A StaticRef, the borrow that is always valid, is made of a local.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The local dies with the frame while the worker may still read it. StaticRef is Rust's &'static T: its constructor
// runs at compile time and takes only addresses known there. Rust: `answer` does not live long enough. Fix: make it
// static.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    const int answer = 42;
#else
    static const int answer = 42;
#endif
    auto worker = fearless::spawn([](auto borrowed) { return *borrowed; }, fearless::StaticRef{answer});
    // gcc-error@-1 {{'fearless::StaticRef<int>{(& answer)}' is not a constant expression}}
    // gcc-error@-2 {{'fearless::StaticRef<int>(answer)' is not a constant expression}}
    // clang-error@-3 {{is not a constant expression}}
    return *std::move(worker).join();
}
