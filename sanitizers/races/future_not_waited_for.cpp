// SPDX-License-Identifier: MIT
// A future is ready when its promise was kept. The mutant reads what was promised without waiting.
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
