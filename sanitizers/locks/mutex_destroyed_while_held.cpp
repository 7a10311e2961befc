// SPDX-License-Identifier: MIT
// Who locks a mutex unlocks it before it dies. The mutant's thread ends with it. In POSIX's spelling, for libstdc++'s
// std::mutex tells nobody that it dies; fearless::Mutex ends the program (E0597).
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
