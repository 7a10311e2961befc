// SPDX-License-Identifier: MIT
// A latch opens when the work is done. The mutant does not wait for it.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <latch>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    int result = 0;
    std::latch done{1};
    std::thread worker{[&] {
        {
            const rendezvous::Turn first{1, MUTANT};
            result = 42; // race: here
        }
        done.count_down();
    }};
#if !MUTANT
    done.wait();
#endif
    int seen = 0;
    {
        const rendezvous::Turn second{2, MUTANT};
        seen = result; // race: here
        rendezvous::use(seen);
    }
    worker.join();
    return seen == 42 || MUTANT ? 0 : 1;
}
