// SPDX-License-Identifier: MIT
// A JoinHandle is passed to a worker without std::move.
// Rust: E0382  Line: 1  Breaks: double free
// Two handles would each join one thread. Rust moves it without std::move. Fix: std::move.
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
