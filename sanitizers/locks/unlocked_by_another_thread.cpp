// SPDX-License-Identifier: MIT
// A mutex is unlocked by the thread that locked it. In the mutant another thread unlocks it; a fearless guard cannot
// leave its thread.
// Breaks: undefined behaviour
// Report: tsan {{unlock of an unlocked mutex (or by a wrong thread)}}
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

#if defined(__clang__) // libc++ tells Clang what its mutex is, and the mutant would not even compile
#    pragma clang diagnostic ignored "-Wthread-safety-analysis"
#endif

int main() {
    std::mutex mutex;
    mutex.lock();
#if !MUTANT
    mutex.unlock();
#endif
    std::thread worker{[&mutex] {
#if !MUTANT
        mutex.lock();
#endif
        mutex.unlock(); // unlock: here
    }};
    worker.join();
}
