// SPDX-License-Identifier: MIT
// What went through a channel with a bound of none is the receiver's from then on. The mutant writes on.
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
