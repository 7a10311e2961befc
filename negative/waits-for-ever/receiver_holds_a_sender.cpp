// SPDX-License-Identifier: MIT
// A thread receives until the channel ends, and holds a sender itself.
// Rust: none  Line: 5  Breaks: hang
// Detector: sanitizers/hangs/receiver_holds_a_sender
// The channel ends when the last sender is gone, and that one goes only after the loop. Fix: drop it before.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    auto [sender, receiver] = fearless::channel<int>();
    auto worker = fearless::spawn([](fearless::Sender<int> out) { (void)out.send(1); }, fearless::Sender<int>{sender});
#if !PITFALL
    fearless::drop(std::move(sender));
#else
    // gcc-silent {{nothing says how many senders there are}} clang-silent {{nothing says how many senders there are}}
    // tidy-silent {{nothing says how many senders there are}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#endif
    int sum = 0;
    while (auto next = receiver.recv()) sum += *next;
    return std::move(worker).join().has_value() ? sum - 1 : 1;
}
