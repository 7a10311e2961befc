// SPDX-License-Identifier: MIT
// A string is read after it was moved into fearless::spawn.
// Rust: E0382  Line: 3  Breaks: wrong result  Rule: EXP63-CPP, MISRA 28.6.3
// The thread owns the characters; what is left is valid but unspecified, usually empty, so the size is wrong. Rust:
// borrow of moved value. Fix: read it before the move.
#include <fearless/fearless.hpp>

#include <string>
#include <utility>

int run() {
    std::string text = "hello";
#if PITFALL
    auto worker = fearless::spawn([](auto mine) { return mine.size(); }, std::move(text));
    auto left = text.size();
    // tidy-warning@-1 {{bugprone-use-after-move}}
    // analyzer-warning@-2 {{cplusplus.Move}}
    // gcc-silent {{GCC has no such analysis}} clang-silent {{Clang leaves it to clang-tidy}}
    // cppcheck-silent {{it does not model this move}}
#else
    auto left = text.size();
    auto worker = fearless::spawn([](auto mine) { return mine.size(); }, std::move(text));
#endif
    (void)std::move(worker).join();
    return static_cast<int>(left);
}
