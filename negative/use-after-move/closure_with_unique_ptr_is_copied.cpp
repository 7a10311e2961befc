// SPDX-License-Identifier: MIT
// A closure that owns a unique_ptr is passed as an lvalue.
// Rust: E0382  Line: 1
// spawn keeps a callable of its own, and this one cannot be copied. Rust moves it. Fix: std::move(task).
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
