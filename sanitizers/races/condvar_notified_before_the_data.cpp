// SPDX-License-Identifier: MIT
// Data for a waiter is written before the change that it waits for. The mutant writes it afterwards: the Mutex orders
// what came before its unlocking, and a notification orders nothing.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

static int data = 0;

struct Gate {
    fearless::Mutex<bool> open{false};
    fearless::Condvar changed{};
};

int main() {
    const fearless::Arc<Gate> gate{std::in_place};
    auto worker = fearless::spawn(
        [](fearless::Arc<Gate> mine) {
#if !MUTANT
            data = 42;
#endif
            mine->open.set(true);
            mine->changed.notify_all();
#if MUTANT
            const rendezvous::Turn first{1};
            data = 42; // race: here
            mine->changed.notify_all();
#endif
        },
        gate);
    auto open = gate->open.lock();
    gate->changed.wait(open, [](bool now) { return now; });
    int seen = 0;
    {
        const rendezvous::Turn second{2, MUTANT};
        seen = data; // race: here
    }
    fearless::drop(open);
    (void)std::move(worker).join();
    return seen == 42 || rendezvous::reversed ? 0 : 1;
}
