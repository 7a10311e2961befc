// SPDX-License-Identifier: MIT
// Two threads add one each, in one atomic step. The mutants read and then write, so one of the two additions is lost.
// Breaks: lost result, wrong result
// Silent: tsan {{each step is atomic, so no two of them race; that there should be one step is not written down}}
#include <atomic>
#include <thread>

#include "../rendezvous.hpp"

static std::atomic<int> count{0};

int main() {
    std::thread worker{[] {
#if MUTANT
        const int before = count;
        rendezvous::reached(1);
        rendezvous::wait_for(2); // the other thread adds its own
        count = before + 1;
#else
        count += 1;
#endif
    }};
#if MUTANT
    rendezvous::wait_for(1);
#endif
    count += 1;
    rendezvous::reached(2);
    worker.join();
    return count == 2 - MUTANT ? 0 : 1;
}
