// SPDX-License-Identifier: MIT
// recv() is called on a Receiver after it was moved into a worker.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// A channel has one receiving end, and the worker has it; the library ends the program. Rust: borrow of moved value.
// Fix: receive in one place.
#include <fearless/fearless.hpp>

int main() {
    auto [sender, in] = fearless::channel<int>();
    fearless::Receiver<int> receiver = std::move(in);
    sender.send(42);
    auto worker = fearless::spawn([](fearless::Receiver<int> mine) { return mine.recv().value_or(0); }, std::move(receiver));
#if PITFALL
    return receiver.recv().value_or(0);
    // clang-error@-1 {{invalid invocation of method 'recv' on object 'receiver' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
#else
    return *std::move(worker).join();
#endif
}
