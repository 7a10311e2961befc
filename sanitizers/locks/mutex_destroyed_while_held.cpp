// SPDX-License-Identifier: MIT
// A thread unlocks a mutex before the mutex is destroyed. The mutant's thread ends while it holds it. The test uses
// POSIX, since libstdc++'s std::mutex has no destructor that a tool could see; fearless::Mutex ends the program
// (E0597).
// Breaks: undefined behaviour  Rule: CON50-CPP
// Report: tsan {{destroy of a locked mutex}}
#include <pthread.h>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    pthread_mutex_t mutex;
    pthread_mutex_init(&mutex, nullptr);
    std::thread{[&mutex] {
        pthread_mutex_lock(&mutex); // lock: here
#if !MUTANT
        pthread_mutex_unlock(&mutex);
#endif
    }}.join();
    pthread_mutex_destroy(&mutex); // destroyed: here
}
