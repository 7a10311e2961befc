// SPDX-License-Identifier: MIT
// A thread is joined twice, or joined after it was detached. std::thread throws; pthread_join() of a thread that is
// gone is undefined, and the detector's own list of threads no longer has it.
// Breaks: undefined behaviour
// Ends: tsan {{CHECK failed: sanitizer_thread_registry.*joined_twice.cpp:14.*watchdog: ended with 66}}
#include <pthread.h>

static void* work(void*) { return nullptr; }

int main() {
    pthread_t worker{};
    if (pthread_create(&worker, nullptr, work, nullptr) != 0) return 1;
    pthread_join(worker, nullptr);
    return pthread_join(worker, nullptr);
}
