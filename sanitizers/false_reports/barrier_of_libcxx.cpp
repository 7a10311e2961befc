// SPDX-License-Identifier: MIT
// A barrier of a libc++ that is not instrumented: what it orders is not seen. libstdc++ has it in its headers.
// Write instead: two latches, one for each phase.
// False: tsan {{barrier}}
#include <barrier>
#include <latch>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    int left = 0;
    int right = 0;
#if MUTANT
    std::barrier<> phase{2};
#else
    std::latch phase{2};
#endif
    int seen = 0;
    std::thread worker{[&] {
        left = 1;
        phase.arrive_and_wait();
        seen = right;
    }};
    right = 1;
    phase.arrive_and_wait();
    const int sum = left + right;
    worker.join();
    return sum + seen == 3 ? 0 : 1;
}
