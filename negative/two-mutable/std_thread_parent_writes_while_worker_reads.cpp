// SPDX-License-Identifier: MIT
// A parent writes a local that its thread reads.
// Rust: E0506  Line: 5  Breaks: data race  Rule: CP.2, CP.3
// Rust twin: scope_body_writes_while_a_worker_reads.rs
// Detector: sanitizers/races/reference_kept_out_of_a_loan
// Nothing orders the write after the start of the thread and the thread's read. Rust: cannot assign while it is
// borrowed. Fix: write after the join.
#include <thread>

int main() {
    int number = 1;
    int seen = 0;
    std::thread worker([&number, &seen] { seen = number; });
#if PITFALL
    number = 2;
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{whether the parent waited first is a question of order}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
    worker.join();
#else
    worker.join();
    number = 2;
#endif
    return seen + number;
}
