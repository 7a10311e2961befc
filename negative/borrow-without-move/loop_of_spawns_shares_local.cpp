// SPDX-License-Identifier: MIT
// A loop of workers adds to one local of the parent.
// Rust: E0373, E0499  Line: 1
// Two mistakes in one ampersand: the local may die first, and the workers race for it.
// Rust: `total` is borrowed by a thread that may outlive it. Fix: each worker returns its part, the parent adds them
// up.
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
