// SPDX-License-Identifier: MIT
// Only the thread that gets the one permit may count. The mutant tries to get it and ignores the answer.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <semaphore>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    int count = 0;
    std::binary_semaphore permit{1};
    std::thread worker{[&] {
        permit.acquire();
        rendezvous::reached(1);
        {
            const rendezvous::Turn first{1, MUTANT};
            count += 1; // race: here
        }
#if MUTANT
        rendezvous::wait_for(2); // still holds it
#endif
        permit.release();
    }};
    rendezvous::wait_for(1);
#if MUTANT
    (void)permit.try_acquire();
#else
    permit.acquire();
#endif
    {
        const rendezvous::Turn second{2, MUTANT};
        count += 1; // race: here
    }
    rendezvous::reached(2);
    worker.join();
    return count == 2 ? 0 : 1;
}
