// SPDX-License-Identifier: MIT
// try_recv() is called on a Receiver after it was moved into a worker.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The old variable has no channel, and the library ends the program. Rust: borrow of moved value. Fix: poll before, or
// let the worker do it.
#include <fearless/fearless.hpp>

int main() {
    auto [sender, in] = fearless::channel<int>();
    fearless::Receiver<int> receiver = std::move(in);
    sender.send(42);
#if PITFALL
    auto worker = fearless::spawn([](fearless::Receiver<int> mine) { return mine.recv().value_or(0); }, std::move(receiver));
    const int first = receiver.try_recv().value_or(0);
    // clang-error@-1 {{invalid invocation of method 'try_recv' on object 'receiver' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
#else
    const int first = receiver.try_recv().value_or(0);
    auto worker = fearless::spawn([](fearless::Receiver<int> mine) { return mine.recv().value_or(0); }, std::move(receiver));
#endif
    { auto closed = std::move(sender); }
    return first + *std::move(worker).join();
}
