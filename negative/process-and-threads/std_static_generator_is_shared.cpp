// SPDX-License-Identifier: MIT
// A function that threads call draws from a static generator.
// Rust: none  Line: 3  Breaks: data race, wrong result  Rule: CP.2
// Rust twin: none (std of Rust has no random numbers)
// Only the making of a static is locked, not its use. Fix: make it thread_local.
// sanitizers/races/shared_random_generator shows it when it runs.
#include <random>
#include <thread>

int dice() {
#if PITFALL
    static std::mt19937 generator{42};
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    thread_local std::mt19937 generator{42};
#endif
    return std::uniform_int_distribution<int>(1, 6)(generator); // tidy-warning {{custom-fearless-hidden-state}}
}

int main() {
    std::thread worker([] { dice(); });
    const int number = dice();
    worker.join();
    return number;
}
