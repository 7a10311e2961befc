// SPDX-License-Identifier: MIT
// Each thread gives localtime_r() memory of its own. The mutants call localtime(), which has one result for all
// threads: the second call overwrites what the first has not read yet.
// Breaks: data race, wrong result  Rule: CP.2
// Report: tsan {{data race}}
#include <ctime>
#include <thread>

#include "../rendezvous.hpp"

static int year_of(std::time_t time, int mine, int other) {
#if MUTANT
    const std::tm* const parts = std::localtime(&time); // race: here
#else
    std::tm own{};
    localtime_r(&time, &own);
#endif
    rendezvous::reached(mine);
    rendezvous::wait_for(other);
#if MUTANT
    return parts->tm_year; // race: here
#else
    return own.tm_year;
#endif
}

int main() {
    constexpr std::time_t year = 365 * 24 * 60 * 60;
    int first = 0;
    std::thread worker{[&first] { first = year_of(10 * year, 1, 2); }};
    rendezvous::wait_for(1);
    const int second = year_of(20 * year, 2, 2);
    worker.join();
    return (first == second) == MUTANT ? 0 : 1;
}
