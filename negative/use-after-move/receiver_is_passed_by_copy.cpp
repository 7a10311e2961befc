// SPDX-License-Identifier: MIT
// A Receiver is passed to a worker without std::move.
// Rust: E0382  Line: 1  Breaks: data race, lost result
// Two receivers would take each other's values, from a queue made for one. Rust moves it without std::move. Fix:
// std::move.
#include <fearless/fearless.hpp>

int main() {
    auto ends = fearless::channel<int>();
    ends.first.send(42);
#if PITFALL
    auto worker = fearless::spawn([](fearless::Receiver<int> mine) { return mine.recv().value_or(0); }, ends.second);
    // expected-error@-1 {{E0382_E0499_a_move_only_value_would_be_copied}}
#else
    auto worker = fearless::spawn([](fearless::Receiver<int> mine) { return mine.recv().value_or(0); }, std::move(ends.second));
#endif
    return *std::move(worker).join();
}
