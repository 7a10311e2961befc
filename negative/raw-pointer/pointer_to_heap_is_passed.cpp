// SPDX-License-Identifier: MIT
// A pointer from `new` goes to a worker.
// Rust: E0277  Line: 1  Breaks: use after free, data race, leak  Rule: I.11, CP.31
// Nothing shows who deletes the object and who else writes it: freed twice, never, or while the worker reads. Rust:
// `*mut i32` cannot be sent. Fix: unique_ptr.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    int* owner = new int{42};
    auto worker = fearless::spawn([](int* mine) { return *mine; }, owner);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto owner = std::make_unique<int>(42);
    auto worker = fearless::spawn([](std::unique_ptr<int> mine) { return *mine; }, std::move(owner));
#endif
    return *std::move(worker).join();
}
