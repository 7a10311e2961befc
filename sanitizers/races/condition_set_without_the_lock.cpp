// SPDX-License-Identifier: MIT
// The condition of a condition variable is written under its lock. The mutant writes it without the lock and only
// notifies. The waiter reads it at the same time, or misses the notification.
// Breaks: data race, hang  Rule: CP.2, CON55-CPP
// Report: tsan {{data race}}
#include <condition_variable>
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

static std::mutex mutex;
static std::condition_variable changed;
static bool ready = false;

static void set() {
    const rendezvous::Turn first{1, MUTANT};
    ready = true; // race: here
}

static bool is_ready() {
    const rendezvous::Turn second{2, MUTANT};
    return ready; // race: here
}

int main() {
    std::thread worker{[] {
#if MUTANT
        rendezvous::wait_for(1); // the other is between its lock and its look
        set();
        {
            const std::lock_guard lock{mutex};
        } // so that the notification below is not lost: the program must end
#else
        {
            const std::lock_guard lock{mutex};
            set();
        }
#endif
        changed.notify_one();
    }};
    {
        std::unique_lock lock{mutex};
        rendezvous::reached(1);
        changed.wait(lock, is_ready);
    }
    worker.join();
    return 0;
}
