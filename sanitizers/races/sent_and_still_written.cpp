// SPDX-License-Identifier: MIT
// A value sent through a channel belongs to the receiver. The mutant sends a pointer and keeps writing to its target.
// Breaks: data race  Rule: CP.2, CP.31
// Report: tsan {{data race}}
#include <memory>
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT
using Message = Smuggled<int>;
#else
using Message = std::unique_ptr<int>;
#endif

int main() {
    auto [sender, receiver] = fearless::channel<Message>();
    auto worker = fearless::spawn(
        [](fearless::Sender<Message> out) {
#if MUTANT
            static int number = 41;
            out.send(Smuggled{&number});
            rendezvous::wait_for(1); // it was received already
            const rendezvous::Turn first{1};
            number += 1; // race: here
#else
            auto number = std::make_unique<int>(41);
            *number += 1;
            out.send(std::move(number));
#endif
        },
        std::move(sender));
    const std::optional<Message> message = receiver.recv();
    rendezvous::reached(1);
    int seen = 0;
    {
        const rendezvous::Turn second{2, MUTANT};
        seen = **message; // race: here
        rendezvous::use(seen);
    }
    (void)std::move(worker).join();
    return seen == 42 || MUTANT ? 0 : 1;
}
