// SPDX-License-Identifier: MIT
// A program changes its environment while a thread reads it.
// Rust: none  Line: 3  Breaks: data race, use after free  Rule: CP.2
// Rust twin: none (set_var is unsafe in Rust's edition of 2024)
// setenv() may move the table of all variables and free the old one under the thread that reads. ThreadSanitizer
// reports nothing: sanitizers/unseen/environment_set_beside_getenv. Fix: set it before any thread starts.
#include <cstdlib>
#include <thread>

int main() {
#if PITFALL
    std::thread worker([] { return std::getenv("TZ"); });
    setenv("TZ", "UTC", 1); // tidy-warning {{custom-fearless-hidden-state}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    setenv("TZ", "UTC", 1);
    std::thread worker([] { return std::getenv("TZ"); });
#endif
    worker.join();
}
