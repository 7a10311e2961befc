// SPDX-License-Identifier: MIT
// A vector is read after it was moved into fearless::spawn.
// Rust: E0382  Line: 3  Breaks: wrong result  Rule: EXP63-CPP, MISRA 28.6.3
// The thread owns the elements; what is left is valid but unspecified, usually empty, so the size is wrong. Rust:
// borrow of moved value. Fix: read it before the move.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

int run() {
    std::vector<int> numbers{1, 2, 3};
#if PITFALL
    auto worker = fearless::spawn([](auto mine) { return mine.size(); }, std::move(numbers));
    auto left = numbers.size();
    // tidy-warning@-1 {{bugprone-use-after-move}}
    // analyzer-warning@-2 {{cplusplus.Move}}
    // gcc-silent {{GCC has no such analysis}} clang-silent {{Clang leaves it to clang-tidy}}
    // cppcheck-silent {{it does not model this move}}
#else
    auto left = numbers.size();
    auto worker = fearless::spawn([](auto mine) { return mine.size(); }, std::move(numbers));
#endif
    (void)std::move(worker).join();
    return static_cast<int>(left);
}
