// SPDX-License-Identifier: MIT
// A vector is read after it was moved into a std::thread.
// Rust: E0382  Line: 3  Breaks: wrong result  Rule: EXP63-CPP, MISRA 28.6.3
// Rust twin: vector_is_read_after_move_into_spawn.rs
// The thread owns the elements; what is left is valid but unspecified, usually empty, so the size is wrong. Rust:
// borrow of moved value. Fix: read it before the move.
#include <thread>
#include <utility>
#include <vector>

int run() {
    std::vector<int> numbers{1, 2, 3};
#if PITFALL
    std::thread worker([](auto mine) { return mine.size(); }, std::move(numbers));
    auto left = numbers.size(); // tidy-warning {{bugprone-use-after-move}}
    // gcc-silent {{GCC has no such analysis}} clang-silent {{Clang leaves it to clang-tidy}}
    // analyzer-silent {{it does not follow the value into the closure}}
    // cppcheck-silent {{it does not model this move}}
#else
    auto left = numbers.size();
    std::thread worker([](auto mine) { return mine.size(); }, std::move(numbers));
#endif
    worker.join();
    return static_cast<int>(left);
}
