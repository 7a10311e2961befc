// SPDX-License-Identifier: MIT
// Only the sole owner may write, and get_mut() finds that out for certain. The mutant reads use_count(), which does not
// order the earlier reads of other threads.
// Breaks: data race  Rule: CP.2, CP.32
// Report: tsan {{data race}}
#include <memory>
#include <thread>
#include <utility>

#include "../rendezvous.hpp"

int main() {
#if MUTANT
    auto mine = std::make_shared<int>(1);
#else
    fearless::Arc<int> mine{1};
#endif
    std::thread worker{[](auto other) {
                           (void)*static_cast<const volatile int*>(&*other); // race: here
                           {
                               const auto dropped = std::move(other);
                           }
                           rendezvous::reached(1);
                       },
                       mine};
    rendezvous::wait_for(1);
#if MUTANT
    while (mine.use_count() != 1) sched_yield();
    *mine = 2; // race: here
#else
    int* alone = nullptr;
    while (!(alone = mine.get_mut())) sched_yield();
    *alone = 2;
#endif
    worker.join();
    return *mine == 2 ? 0 : 1;
}
