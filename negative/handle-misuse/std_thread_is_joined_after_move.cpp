// SPDX-License-Identifier: MIT
// A std::thread is joined by its old name after it was moved.
// Rust: E0382  Line: 3  Breaks: terminate  Rule: EXP63-CPP, ERR50-CPP
// Rust twin: handle_is_joined_after_move.rs
// The old name refers to no thread, so join() throws std::system_error; the thread itself is joined by no one.
// Uncaught, this ends the program. Rust: use of moved value. Fix: join the new name.
#include <thread>
#include <utility>

int main() {
    std::thread worker([] {});
    std::thread other = std::move(worker);
#if PITFALL
    worker.join();
    // tidy-warning@-1 {{bugprone-use-after-move}}
    // analyzer-warning@-2 {{cplusplus.Move}}
    // gcc-silent {{GCC has no such analysis}} clang-silent {{Clang leaves it to clang-tidy}}
    // cppcheck-silent {{it does not model this move}}
#else
    other.join();
#endif
}
