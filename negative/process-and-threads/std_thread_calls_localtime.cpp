// SPDX-License-Identifier: MIT
// A thread calls localtime(), which has one result for all threads.
// Rust: none  Line: 3  Breaks: data race, wrong result  Rule: CP.2
// Rust twin: none (std of Rust has no such function)
// Another thread overwrites the result before it is read. Fix: localtime_r(), which is given memory of the caller's
// own. sanitizers/races/localtime_result_overwritten shows it when it runs.
#include <ctime>
#include <thread>

int year_of(std::time_t time) {
#if PITFALL
    return std::localtime(&time)->tm_year; // tidy-warning {{custom-fearless-hidden-state}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    std::tm parts{};
    return localtime_r(&time, &parts)->tm_year;
#endif
}

int main() {
    std::thread worker([] { year_of(0); });
    const int year = year_of(1);
    worker.join();
    return year;
}
