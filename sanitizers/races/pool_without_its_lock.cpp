// SPDX-License-Identifier: MIT
// Two workers take jobs from one queue under its lock. The mutants take them without.
// Breaks: data race, use after free  Rule: CP.2, CP.3
// Report: tsan {{data race}}
#include <utility>
#include <vector>

#include "../rendezvous.hpp"

using Jobs = std::vector<int>;

static int pop(Jobs& queue) {
    const int job = queue.back();
    queue.pop_back();
    return job;
}

static int take(const fearless::Mutex<Jobs>& jobs) {
    auto guard = jobs.lock();
    Jobs& queue = *guard;
#if MUTANT
    guard.unlock();
#endif
    return pop(queue); // race: here
}

int main() {
    const fearless::Arc<fearless::Mutex<Jobs>> jobs{std::in_place, Jobs{1, 2}};
    auto first = fearless::spawn(
        [](fearless::Arc<fearless::Mutex<Jobs>> mine) {
            const rendezvous::Turn my_turn{1};
            return take(*mine);
        },
        jobs);
    auto second = fearless::spawn(
        [](fearless::Arc<fearless::Mutex<Jobs>> mine) {
            const rendezvous::Turn my_turn{2};
            return take(*mine);
        },
        jobs);
    const int sum = *std::move(first).join() + *std::move(second).join();
    return sum == 3 ? 0 : 1;
}
