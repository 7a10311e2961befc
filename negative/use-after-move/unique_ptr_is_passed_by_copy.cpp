// SPDX-License-Identifier: MIT
// A unique_ptr is passed to a worker by copy.
// Rust: E0382  Line: 1  Breaks: double free
// Two owners would free one object. std::thread refuses it deep inside the library. Rust moves it without std::move.
// Fix: std::move.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
    auto answer = std::make_unique<int>(42);
#if PITFALL
    auto worker = fearless::spawn([](std::unique_ptr<int> mine) { return *mine; }, answer);
    // expected-error@-1 {{E0382_E0499_a_move_only_value_would_be_copied}}
#else
    auto worker = fearless::spawn([](std::unique_ptr<int> mine) { return *mine; }, std::move(answer));
#endif
    return *std::move(worker).join();
}
