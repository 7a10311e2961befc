// SPDX-License-Identifier: MIT
// Each worker returns its square. The mutants add theirs to one total.
// Breaks: data race, wrong result  Rule: CP.2, CP.60
// Report: tsan {{data race}}
#include <utility>
#include <vector>

#include "../rendezvous.hpp"

int main() {
    int total = 0;
    std::vector<fearless::JoinHandle<int>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(fearless::spawn(
            [i]([[maybe_unused]] Smuggled<int> all) {
                rendezvous::wait_for(i); // one after another, and nothing says so
#if MUTANT
                *all += i * i; // race: here
                const int square = 0;
#else
                const int square = i * i;
#endif
                rendezvous::reached(i + 1);
                return square;
            },
            Smuggled{&total}));
    int sum = 0;
    for (auto& worker : workers) sum += *std::move(worker).join();
    return total + sum == 14 ? 0 : 1;
}
