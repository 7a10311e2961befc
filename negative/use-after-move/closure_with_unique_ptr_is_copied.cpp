// SPDX-License-Identifier: MIT
// A closure that owns a unique_ptr is passed to spawn without std::move.
// Rust: E0382  Line: 1  Breaks: double free
// A copy of the closure would be a second owner that frees the same object; the copy constructor is deleted. Rust moves
// it. Fix: std::move(task).
#include <fearless/fearless.hpp>

#include <memory>

int main() {
    auto task = fearless::captures<1>([answer = std::make_unique<int>(42)] { return *answer; });
#if PITFALL
    auto worker = fearless::spawn(task); // expected-error {{E0382_E0499_a_move_only_value_would_be_copied}}
#else
    auto worker = fearless::spawn(std::move(task));
#endif
    return *std::move(worker).join();
}
