// SPDX-License-Identifier: MIT
// A StaticRef is made of a thread_local.
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: CP.31, EXP54-CPP
// A thread_local dies with its thread, not with the program, so the worker may read freed memory. Its address is no
// constant, which a StaticRef needs. Rust: borrowed data escapes outside of closure. Fix: pass the value.
#include <fearless/fearless.hpp>

thread_local int mine = 42;
constexpr int all = 42;

int main() {
#if PITFALL
    auto worker = fearless::spawn([](auto other) { return *other; }, fearless::StaticRef{mine});
    // gcc-error@-1 {{'fearless::StaticRef<int>{((const int*)(& mine))}' is not a constant expression}}
    // gcc-error@-2 {{'fearless::StaticRef<int>(mine)' is not a constant expression}}
    // clang-error@-3 {{is not a constant expression}}
#else
    auto worker = fearless::spawn([](auto other) { return *other; }, fearless::StaticRef{all});
    mine = 0;
#endif
    return *std::move(worker).join();
}
