// SPDX-License-Identifier: MIT
// Exercise 1: each worker sums up its chunk and returns it. The mutants add to one total.
// Breaks: data race, wrong result  Rule: CP.2, CP.60
// Report: tsan {{data race}}
#include <numeric>
#include <utility>
#include <vector>

#include "../rendezvous.hpp"

#if MUTANT
static int total = 0;
#endif

static int sum(std::vector<int> chunk, int place) {
    const rendezvous::Turn turn{place};
    const int mine = std::accumulate(chunk.begin(), chunk.end(), 0);
#if MUTANT
    total += mine; // race: here
    return 0;
#else
    return mine;
#endif
}

int main() {
    auto left = fearless::spawn(sum, std::vector{1, 2, 3}, 1);
    auto right = fearless::spawn(sum, std::vector{4, 5, 6}, 2);
#if !MUTANT
    int total = 0;
#endif
    const int joined = *std::move(left).join() + *std::move(right).join();
    total += joined;
    return total == 21 ? 0 : 1;
}
