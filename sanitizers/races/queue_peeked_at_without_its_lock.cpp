// SPDX-License-Identifier: MIT
// A queue with a condition variable: a waiter reads it only under the lock. The mutant peeks first.
// Breaks: data race, use after free  Rule: CP.2
// Report: tsan {{data race}}
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<int> queue;
    std::thread producer{[&] {
        {
            const std::lock_guard lock{mutex};
            rendezvous::reached(1);
            const rendezvous::Turn first{1, MUTANT};
            queue.push_back(42); // race: here
        }
        changed.notify_one();
    }};
#if MUTANT
    {
        rendezvous::wait_for(1); // the other has the lock
        const rendezvous::Turn second{2};
        const bool nothing = queue.empty(); // race: here
        rendezvous::use(nothing);
    }
#endif
    std::unique_lock lock{mutex};
    changed.wait(lock, [&] { return !queue.empty(); });
    const int seen = queue.front();
    lock.unlock();
    producer.join();
    return seen == 42 ? 0 : 1;
}
