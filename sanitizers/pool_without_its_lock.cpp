// SPDX-License-Identifier: MIT
// Two workers take jobs from one queue under its lock. The mutants take them without.
#include "rendezvous.hpp"

#include <utility>
#include <vector>

using Jobs = std::vector<int>;

static int pop(Jobs& queue) {
    const int job = queue.back();
    queue.pop_back();
    return job;
}

static int take(const fearless::Mutex<Jobs>& jobs) {
    auto guard = jobs.lock();
    Jobs& queue = *guard;
#if RACE
    guard.unlock();
#endif
    return pop(queue); // race: here
}

int main() {
    const fearless::Arc<fearless::Mutex<Jobs>> jobs{std::in_place, Jobs{1, 2}};
    auto first = fearless::spawn(
        [](fearless::Arc<fearless::Mutex<Jobs>> mine) {
            const int job = take(*mine);
            rendezvous::reached(1);
            return job;
        },
        jobs);
    auto second = fearless::spawn(
        [](fearless::Arc<fearless::Mutex<Jobs>> mine) {
            rendezvous::wait_for(1);
            return take(*mine);
        },
        jobs);
    const int sum = *std::move(first).join() + *std::move(second).join();
    return sum == 3 ? 0 : 1;
}
