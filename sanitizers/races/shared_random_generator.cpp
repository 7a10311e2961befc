// SPDX-License-Identifier: MIT
// Each worker has its own random generator. The mutants share one, and every draw changes it.
// Breaks: data race, wrong result  Rule: CP.2, CP.3
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
