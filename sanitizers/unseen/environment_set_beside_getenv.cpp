// SPDX-License-Identifier: MIT
// The environment is set before any thread starts. The mutant sets it while another thread reads it: setenv() may move
// the table of all variables, and frees the old one under a getenv() that walks along it.
// Breaks: data race, use after free  Rule: CP.2
// Silent: tsan {{the C library is not instrumented, so nobody sees that it writes}}
#include <cstdlib>
#include <thread>

#include "../rendezvous.hpp"

int main() {
#if !MUTANT
    setenv("FEARLESS_A", "1", 1);
#endif
    std::thread worker{[] {
        const rendezvous::Turn first{1};
        rendezvous::use(std::getenv("FEARLESS_A"));
    }};
    {
        const rendezvous::Turn second{2};
#if MUTANT
        setenv("FEARLESS_A", "1", 1);
#endif
    }
    worker.join();
}
