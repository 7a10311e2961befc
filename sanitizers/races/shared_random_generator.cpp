// SPDX-License-Identifier: MIT
// Each worker has a random generator of its own. The mutants share one: asking it changes it.
// Report: tsan {{data race}}
#include <random>
#include <thread>

#include "../rendezvous.hpp"

#if MUTANT
static std::minstd_rand generator{1};
#else
static thread_local std::minstd_rand generator{1};
#endif

static unsigned long next() {
    return generator(); // race: here
}

int main() {
    std::thread worker{[] {
        const rendezvous::Turn first{1};
        (void)next();
    }};
    {
        const rendezvous::Turn second{2};
        (void)next();
    }
    worker.join();
}
