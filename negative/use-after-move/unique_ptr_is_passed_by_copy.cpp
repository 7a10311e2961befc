// SPDX-License-Identifier: MIT
// A unique_ptr is passed as an lvalue, to be copied for the worker.
// Rust: E0382  Line: 1
// std::thread refuses it deep inside the library. Rust moves without being asked. Fix: say std::move.
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
