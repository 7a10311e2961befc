// SPDX-License-Identifier: MIT
// A value sent through a channel without a buffer belongs to the receiver. The mutant keeps writing to it.
// Breaks: data race  Rule: CP.2, CP.31
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

int main() {
    static int number = 0;
    auto [sender, receiver] = fearless::sync_channel<Smuggled<int>>(0);
    auto worker = fearless::spawn(
        [](fearless::SyncSender<Smuggled<int>> out) {
            number = 1;
            out.send(Smuggled{&number});
#if MUTANT
            const rendezvous::Turn first{1};
            number = 1; // race: here
#endif
        },
        std::move(sender));
    const Smuggled<int> mine = *receiver.recv();
    {
        const rendezvous::Turn second{2, MUTANT};
        *mine += 1; // race: here
    }
    (void)std::move(worker).join();
    return 0;
}
