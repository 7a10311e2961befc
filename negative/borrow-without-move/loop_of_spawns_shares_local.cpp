// SPDX-License-Identifier: MIT
// The workers of a loop add to one local of the parent.
// Rust: E0373, E0499  Line: 1  Breaks: data race, use after free  Rule: CP.2, CP.3, F.53
// Two mistakes in one ampersand: several workers write `total` at once, and `total` may be gone before they do. Rust:
// `total` is borrowed by a thread that may outlive it. Fix: each worker returns its part, and the parent adds them up.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    int total = 0;
    std::vector<fearless::JoinHandle<int>> workers;
    for (int part = 1; part <= 3; ++part)
#if PITFALL
        workers.push_back(fearless::spawn([&total, part] { return total += part; }));
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        workers.push_back(fearless::spawn([part] { return part; }));
#endif
    for (auto& worker : workers) total += *std::move(worker).join();
    return total;
}
