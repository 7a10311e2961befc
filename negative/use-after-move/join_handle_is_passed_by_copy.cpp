// SPDX-License-Identifier: MIT
// A JoinHandle is passed as an lvalue.
// Rust: E0382  Line: 1
// There is one right to join. Rust moves it without being asked. Fix: std::move.
#include <fearless/fearless.hpp>

int main() {
    fearless::JoinHandle<int> first = fearless::spawn([] { return 42; });
#if PITFALL
    auto second = fearless::spawn([](fearless::JoinHandle<int> mine) { return *std::move(mine).join(); }, first);
    // expected-error@-1 {{E0382_E0499_a_move_only_value_would_be_copied}}
#else
    auto second = fearless::spawn([](fearless::JoinHandle<int> mine) { return *std::move(mine).join(); }, std::move(first));
#endif
    return *std::move(second).join();
}
