// SPDX-License-Identifier: MIT
// Two threads wait for the end, and both are notified. The mutant notifies one of them.
// Breaks: hang  Rule: CON55-CPP
// Report: watchdog {{the second waiter sleeps although its condition holds}}
// Silent: tsan {{every access is locked; the notification that is missing is not written down}}
#include <condition_variable>
#include <mutex>
#include <thread>

static std::mutex mutex;
static std::condition_variable waits;
static std::condition_variable changed;
static int waiting = 0;
static bool closed = false;

static void wait_for_the_end() {
    std::unique_lock lock{mutex};
    ++waiting;
    waits.notify_one();
    changed.wait(lock, [] { return closed; }); // waits: here
}

int main() {
    std::jthread first{wait_for_the_end};
    std::jthread second{wait_for_the_end};
    {
        std::unique_lock lock{mutex};
        waits.wait(lock, [] { return waiting == 2; });
        closed = true;
    }
#if MUTANT
    changed.notify_one();
#else
    changed.notify_all();
#endif
} // waits: here
