// SPDX-License-Identifier: MIT
// A std::mutex outlives its holder's lock. The mutant's holder ends without unlocking. fearless::Mutex ends the program
// (E0597).
// Breaks: undefined behaviour  Rule: CON50-CPP
// Silent: tsan {{the destructor of std::mutex does nothing, in libstdc++ and in libc++ on glibc: nobody hears of it}}
// Report: drd {{Mutex still locked at thread exit}}
#include <mutex>
#include <optional>
#include <thread>

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
    worker.join(); // ended: here
    mutex.reset();
}
