// SPDX-License-Identifier: MIT
// A thread is joined after the lock is released. The mutant joins it under the lock that the thread needs to end.
// Breaks: deadlock  Rule: CP.22
// Report: watchdog {{each waits for the other: the owner for the end of the thread, the thread for the lock}}
// Silent: tsan {{no two locks are in a wrong order, and join() is no lock}}
#include <mutex>
#include <thread>

static std::mutex mutex;
static int number = 0;

int main() {
    std::unique_lock lock{mutex};
    std::thread worker{[] {
        const std::lock_guard mine{mutex}; // waits: here
        ++number;
    }};
#if MUTANT
    worker.join(); // waits: here
#else
    lock.unlock();
    worker.join();
#endif
}
