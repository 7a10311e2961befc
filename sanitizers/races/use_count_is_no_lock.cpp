// SPDX-License-Identifier: MIT
// Who is the only owner may write: get_mut() finds it out for certain. The mutant asks use_count(), and that orders
// no other thread's reads before.
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
