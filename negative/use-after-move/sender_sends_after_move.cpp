// SPDX-License-Identifier: MIT
// A Sender is used after it was moved into a worker.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The old variable has no channel, and the library ends the program. Rust: borrow of moved value. Fix: copy the Sender;
// the channel closes when the last copy is gone.
#include <fearless/fearless.hpp>

int main() {
    auto [out, in] = fearless::channel<int>();
    fearless::Sender<int> sender = std::move(out);
    fearless::Receiver<int> receiver = std::move(in);
#if PITFALL
    auto worker = fearless::spawn([](fearless::Sender<int> mine) { return mine.send(1); }, std::move(sender));
#else
    auto worker = fearless::spawn([](fearless::Sender<int> mine) { return mine.send(1); }, sender);
#endif
    sender.send(2);
    // clang-error@-1 {{invalid invocation of method 'send' on object 'sender' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
    return std::move(worker).join() && receiver.recv() ? 0 : 1;
}
