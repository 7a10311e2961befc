// SPDX-License-Identifier: MIT
// The workers of a loop capture the loop's counter by reference.
// Rust: E0373  Line: 1  Breaks: data race, use after free  Rule: F.53, CP.2, EXP54-CPP
// All workers read one counter while the loop increments it, and after the loop the counter is gone. Rust asks for
// `move`. Fix: capture the counter by value.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<fearless::JoinHandle<int>> workers;
    for (int i = 0; i < 3; ++i)
#if PITFALL
        workers.push_back(fearless::spawn([&i] { return i; }));
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        workers.push_back(fearless::spawn([i] { return i; }));
#endif
    int total = 0;
    for (auto& worker : workers) total += *std::move(worker).join();
    return total;
}
