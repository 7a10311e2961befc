// SPDX-License-Identifier: MIT
// A StaticRef is asked of an object on the heap.
// Rust: E0597  Line: 1
// The heap object has an owner who frees it, and the compiler cannot know its address. Rust: Box::leak would be the
// explicit
// way. Fix: move the owner in.
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
