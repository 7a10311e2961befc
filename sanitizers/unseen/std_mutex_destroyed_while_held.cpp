// SPDX-License-Identifier: MIT
// A std::mutex outlives who holds it. The mutant's does not. fearless::Mutex ends the program (E0597).
// Silent: tsan {{the destructor of std::mutex does nothing, in libstdc++ and in libc++ on glibc, so nobody hears of it}}
#include <mutex>
#include <optional>
#include <thread>

#include "../rendezvous.hpp"

#if defined(__clang__) // libc++ tells Clang what its mutex is, and the mutant would not even compile
#    pragma clang diagnostic ignored "-Wthread-safety-analysis"
#endif

int main() {
    std::optional<std::mutex> mutex{std::in_place};
    std::thread worker{[&mutex] {
        mutex->lock(); // lock: here
#if !MUTANT
        mutex->unlock();
#endif
    }};
    worker.join();
    mutex.reset(); // destroyed: here
}
