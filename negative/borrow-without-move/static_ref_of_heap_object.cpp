// SPDX-License-Identifier: MIT
// A StaticRef is made of an object on the heap.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// Its owner frees the object while the worker may still read it. A StaticRef takes only addresses that are known at
// compile time, so the heap is refused. Rust: Box::leak would be the explicit way. Fix: move the owner in.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
    auto answer = std::make_unique<int>(42);
#if PITFALL
    auto worker = fearless::spawn([](auto borrowed) { return *borrowed; }, fearless::StaticRef{*answer});
    // gcc-error@-1 {{call to non-'constexpr' function}}
    // clang-error@-2 {{is not a constant expression}}
#else
    auto worker = fearless::spawn([](auto owned) { return *owned; }, std::move(answer));
#endif
    return *std::move(worker).join();
}
