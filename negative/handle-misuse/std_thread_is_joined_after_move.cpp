// SPDX-License-Identifier: MIT
// A std::thread is joined by its old name after it was moved.
// Rust: E0382  Line: 3
// Rust twin: handle_is_joined_after_move.rs
// The old name holds no thread: join throws, and the thread is joined by nobody. Fix: join the new name.
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
