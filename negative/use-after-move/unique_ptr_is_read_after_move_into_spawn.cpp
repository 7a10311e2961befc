// SPDX-License-Identifier: MIT
// A unique_ptr is dereferenced after it was moved into fearless::spawn.
// Rust: E0382  Line: 3  Breaks: null dereference  Rule: EXP63-CPP, ES.65
// The thread owns the object, and the moved-from unique_ptr is null. Rust: borrow of moved value. Fix: read it before
// the move.
#include <fearless/fearless.hpp>

#include <memory>
#include <utility>

int run() {
    auto number = std::make_unique<int>(1);
#if PITFALL
    auto worker = fearless::spawn([](auto mine) { return *mine; }, std::move(number));
    auto left = *number;
    // tidy-warning@-1 {{bugprone-use-after-move}}
    // analyzer-warning@-2 {{cplusplus.Move}}
    // cppcheck-warning@-3 {{accessMoved}}
    // gcc-silent {{GCC has no such analysis}} clang-silent {{Clang leaves it to clang-tidy}}
#else
    auto left = *number;
    auto worker = fearless::spawn([](auto mine) { return *mine; }, std::move(number));
#endif
    (void)std::move(worker).join();
    return static_cast<int>(left);
}
