// SPDX-License-Identifier: MIT
// A unique_ptr is dereferenced after it was moved into a std::jthread.
// Rust: E0382  Line: 3  Breaks: null dereference  Rule: EXP63-CPP, ES.65
// Rust twin: unique_ptr_is_read_after_move_into_spawn.rs
// The thread owns the object, and the moved-from unique_ptr is null. Rust: borrow of moved value. Fix: read it before
// the move.
#include <memory>
#include <thread>
#include <utility>

int run() {
    auto number = std::make_unique<int>(1);
#if PITFALL
    std::jthread worker([](auto mine) { return *mine; }, std::move(number));
    auto left = *number;
    // tidy-warning@-1 {{bugprone-use-after-move}}
    // cppcheck-warning@-2 {{accessMoved}}
    // gcc-silent {{GCC has no such analysis}} clang-silent {{Clang leaves it to clang-tidy}}
    // analyzer-silent {{it does not follow the value into the closure}}
#else
    auto left = *number;
    std::jthread worker([](auto mine) { return *mine; }, std::move(number));
#endif
    worker.join();
    return static_cast<int>(left);
}
