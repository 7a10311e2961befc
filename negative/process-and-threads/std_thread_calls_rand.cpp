// SPDX-License-Identifier: MIT
// A thread calls rand(), which has one state for all threads.
// Rust: none  Line: 3  Breaks: data race, wrong result  Rule: CP.2
// Rust twin: none (std of Rust has no random numbers)
// Two threads may draw the same number, and a seed no longer repeats a run. Fix: a generator of the thread's own.
#include <cstdlib>
#include <random>
#include <thread>

int dice() {
#if PITFALL
    return std::rand() % 6 + 1; // tidy-warning {{custom-fearless-hidden-state}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    thread_local std::mt19937 generator{42};
    return std::uniform_int_distribution<int>(1, 6)(generator);
#endif
}

int main() {
    std::thread worker([] { dice(); });
    const int number = dice();
    worker.join();
    return number;
}
