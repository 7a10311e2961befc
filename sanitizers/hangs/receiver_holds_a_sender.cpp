// SPDX-License-Identifier: MIT
// A channel ends when its last sender is gone. The mutant keeps a sender of its own while it receives, and waits for
// itself. With the library, and just so in Rust: no type and no analysis can tell who will send.
// Breaks: hang
// Report: watchdog {{recv() waits for a sender that only the receiver itself holds}}
// Silent: tsan {{a channel is no lock}}
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    auto [sender, receiver] = fearless::channel<int>();
    auto copy = sender;
    auto worker = fearless::spawn([](fearless::Sender<int> out) { (void)out.send(1); }, std::move(copy));
#if !MUTANT
    fearless::drop(std::move(sender));
#endif
    int sum = 0;
    while (auto next = receiver.recv()) sum += *next; // waits: here
    (void)std::move(worker).join();
    return sum == 1 ? 0 : 1;
}
