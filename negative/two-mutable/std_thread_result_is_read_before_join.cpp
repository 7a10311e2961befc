// SPDX-License-Identifier: MIT
// A result is read before the thread that writes it is joined.
// Rust: E0502  Line: 3  Breaks: data race, wrong result  Rule: CP.2, CP.60
// Rust twin: scope_body_reads_while_a_worker_writes.rs
// Detector: sanitizers/races/sum_through_join
// Only join() orders the thread's write before the read; without it the result may still be 0. Rust: cannot borrow
// while it is mutably borrowed. Fix: join, then read.
#include <thread>

int main() {
    int sum = 0;
    std::thread worker([&sum] { sum = 42; });
#if PITFALL
    const int result = sum;
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-warning@-4 {{custom-fearless-two-workers-one-variable}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    worker.join();
#else
    worker.join();
    const int result = sum;
#endif
    return result;
}
