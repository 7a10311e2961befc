// SPDX-License-Identifier: MIT
// wait_for() and wait_until() a time of the steady clock: the C library's pthread_cond_clockwait, which releases and
// takes the lock inside.
// Write instead: wait_until() a time of the system clock, or wait() and a notification.
// False: tsan {{condition_variable::wait_for}}
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

static std::mutex mutex;
static std::condition_variable changed;
static int data = 0;

int main() {
    std::thread worker{[] {
        rendezvous::wait_for(1);
        {
            const std::lock_guard lock{mutex};
            data = 42;
        }
        changed.notify_one();
    }};
    int seen = 0;
    {
        std::unique_lock lock{mutex};
        rendezvous::reached(1);
#if MUTANT
        while (data == 0) changed.wait_for(lock, std::chrono::seconds{1});
#else
        while (data == 0) changed.wait_until(lock, std::chrono::system_clock::now() + std::chrono::seconds{1});
#endif
        seen = data;
    }
    worker.join();
    return seen == 42 ? 0 : 1;
}
