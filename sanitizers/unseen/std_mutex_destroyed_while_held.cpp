// SPDX-License-Identifier: MIT
// A std::mutex outlives who holds it. The mutant's does not. fearless::Mutex ends the program (E0597).
// Silent: tsan {{the destructor of libstdc++'s mutex does nothing, so nobody hears of it}}
// Report: tsan-libcxx {{destroy of a locked mutex}}
#include <mutex>
#include <optional>
#include <thread>

#include "../rendezvous.hpp"

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
