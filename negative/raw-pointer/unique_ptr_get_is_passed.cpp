// SPDX-License-Identifier: MIT
// A worker gets unique_ptr::get() while the owner stays behind.
// Rust: E0277  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The owner deletes the int at the end of its scope, and the worker may read it afterwards. Rust: raw pointers are not
// Send. Fix: move the owner.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
    auto owner = std::make_unique<int>(42);
#if PITFALL
    auto worker = fearless::spawn([](int* mine) { return *mine; }, owner.get());
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto worker = fearless::spawn([](std::unique_ptr<int> mine) { return *mine; }, std::move(owner));
#endif
    return *std::move(worker).join();
}
