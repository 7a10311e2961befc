// SPDX-License-Identifier: MIT
// Exercise 3: each worker writes the maximum of its row. The mutant's rows count from one, and the last from zero.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <array>
#include <cstddef>
#include <thread>

#include "../rendezvous.hpp"

static void put(std::array<int, 3>& maxima, std::size_t row, int maximum) {
    maxima[row] = maximum; // race: here
}

int main() {
    std::array<int, 3> maxima{};
    constexpr std::size_t row_of_first = MUTANT ? 1 : 0;
    std::thread first{[&maxima] {
        const rendezvous::Turn turn{1};
        put(maxima, row_of_first, 10);
    }};
    std::thread second{[&maxima] {
        const rendezvous::Turn turn{2};
        put(maxima, 1, 20);
    }};
    first.join();
    second.join();
    return maxima[1] == 20 || MUTANT ? 0 : 1;
}
