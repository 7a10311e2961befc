// SPDX-License-Identifier: MIT
// A future is ready when its promise is set. The mutant reads the data without waiting.
// Breaks: data race, wrong result  Rule: CP.2, CP.60
// Report: tsan {{data race}}
#include <future>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    int answer = 0;
    std::promise<void> done;
    std::future<void> ready = done.get_future();
    std::thread worker{[&] {
        {
            const rendezvous::Turn first{1, MUTANT};
            answer = 42; // race: here
        }
        done.set_value();
    }};
#if !MUTANT
    ready.wait();
#endif
    int seen = 0;
    {
        const rendezvous::Turn second{2, MUTANT};
        seen = answer; // race: here
        rendezvous::use(seen);
    }
    worker.join();
    return seen == 42 || MUTANT ? 0 : 1;
}
