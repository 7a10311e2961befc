// SPDX-License-Identifier: MIT
// Each worker gets its number as a copy. The mutant refers to the loop's variable, which the loop increments.
// Breaks: data race, wrong result  Rule: CP.2, F.53
// Report: tsan {{data race}}
#include <thread>
#include <vector>

#include "../rendezvous.hpp"

static int sum = 0;

int main() {
    std::vector<std::thread> workers;
    for (int i = 1; i <= 2;) {
#if MUTANT
        workers.emplace_back([&i] {
#else
        workers.emplace_back([i] {
#endif
            const rendezvous::Turn first{1};
            sum += i; // race: here
        });
        {
            const rendezvous::Turn second{2};
            i += 2; // race: here
        }
    }
    for (auto& worker : workers) worker.join();
    return sum == 1 || MUTANT ? 0 : 1;
}
