// SPDX-License-Identifier: MIT
// try_lock_for() of a timed mutex: the C library's pthread_mutex_clocklock.
// Write instead: try_lock_until() a time of the system clock.
// False: tsan {{timed_mutex::try_lock_for}}
#include <chrono>
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

static std::timed_mutex mutex;
static int count = 0;

static void add_one() {
#if MUTANT
    while (!mutex.try_lock_for(std::chrono::seconds{1})) {
    }
#else
    while (!mutex.try_lock_until(std::chrono::system_clock::now() + std::chrono::seconds{1})) {
    }
#endif
    count += 1;
    mutex.unlock();
}

int main() {
    std::thread worker{add_one};
    add_one();
    worker.join();
    return count == 2 ? 0 : 1;
}
