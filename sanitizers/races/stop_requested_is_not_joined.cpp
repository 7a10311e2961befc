// SPDX-License-Identifier: MIT
// A jthread is requested to stop, and its result is read after the join. The mutant reads it right after the request.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <stop_token>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    int rounds = 0;
    std::jthread worker{[&rounds](const std::stop_token& stop) {
        while (!stop.stop_requested()) sched_yield();
        const rendezvous::Turn first{1, MUTANT};
        rounds += 1; // race: here
    }};
    worker.request_stop();
#if !MUTANT
    worker.join();
#endif
    int seen = 0;
    {
        const rendezvous::Turn second{2, MUTANT};
        seen = rounds; // race: here
        rendezvous::use(seen);
    }
    return seen == 1 || MUTANT ? 0 : 1;
}
