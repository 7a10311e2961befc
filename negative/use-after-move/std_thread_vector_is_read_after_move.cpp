// SPDX-License-Identifier: MIT
// A vector is read after it was moved into a std::thread.
// Rust: E0382  Line: 3
// Rust twin: vector_is_read_after_move_into_spawn.rs
// The thread owns it now; what is left is valid and unspecified, usually empty. Fix: look before the move.
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
