// SPDX-License-Identifier: MIT
// Every thread is joined, and a dropped handle joins by itself. The mutant never joins its thread.
// Breaks: leak  Rule: CP.23, CP.25
// Report: tsan {{thread leak}}
#include <pthread.h>

#include "../rendezvous.hpp"

static void* work(void*) {
    rendezvous::reached(1);
    return nullptr;
}

int main() {
    pthread_t worker{};
    if (pthread_create(&worker, nullptr, work, nullptr) != 0) return 1; // thread: here
    rendezvous::wait_for(1);
#if !MUTANT
    pthread_join(worker, nullptr);
#endif
}
