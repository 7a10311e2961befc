// SPDX-License-Identifier: MIT
// At a barrier each thread waits for the others before it reads what they wrote. The mutant arrives and continues at
// once.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
// Unfit: tsan-libcxx {{std::barrier is in libc++, which is not instrumented: the correct form is reported, too}}
#include <barrier>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    int left = 0;
    int right = 0;
    std::barrier<> phase{2};
    std::thread worker{[&] {
#if MUTANT
        rendezvous::wait_for(1); // the other has arrived already: afterwards would be an order
#endif
        {
            const rendezvous::Turn first{1, MUTANT};
            left = 1; // race: here
        }
        phase.arrive_and_wait();
    }};
    right = 1;
#if MUTANT
    (void)phase.arrive();
    rendezvous::reached(1);
#else
    phase.arrive_and_wait();
#endif
    int sum = right;
    {
        const rendezvous::Turn second{2, MUTANT};
        sum += left; // race: here
        rendezvous::use(sum);
    }
    worker.join();
    return sum == 2 || MUTANT ? 0 : 1;
}
