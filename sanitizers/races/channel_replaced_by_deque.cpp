// SPDX-License-Identifier: MIT
// A channel hands a value over. The mutant puts it into a deque that both threads use without a lock.
// Breaks: data race, use after free  Rule: CP.2, CP.3
// Report: tsan {{data race}}
#include <deque>
#include <utility>

#include "../rendezvous.hpp"

int main() {
#if MUTANT
    std::deque<int> queue;
    auto worker = fearless::spawn(
        [](Smuggled<std::deque<int>> out) {
            (*out).push_back(42); // race: here
            rendezvous::reached(1);
        },
        Smuggled{&queue});
    rendezvous::wait_for(1);
    const int seen = queue.front(); // race: here
#else
    auto [sender, receiver] = fearless::channel<int>();
    auto worker = fearless::spawn(
        [](fearless::Sender<int> out) {
            out.send(42);
            rendezvous::reached(1);
        },
        std::move(sender));
    rendezvous::wait_for(1);
    const int seen = receiver.recv().value_or(0);
#endif
    (void)std::move(worker).join();
    return seen == 42 ? 0 : 1;
}
