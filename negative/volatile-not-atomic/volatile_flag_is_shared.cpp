// SPDX-License-Identifier: MIT
// A worker polls a volatile flag of its parent.
// Rust: E0373  Line: 1  Breaks: data race, use after free  Rule: CP.8, CP.200, F.53
// volatile is for devices, not threads: the parent's write races with the worker's read. Rust: read_volatile is unsafe.
// Fix: an atomic, shared in an Arc.
#include <fearless/fearless.hpp>

#include <atomic>

struct Flag {
    mutable std::atomic<bool> stop = true;
};

int main() {
#if PITFALL
    volatile bool stop = true;
    auto worker = fearless::spawn([&stop] { while (!stop) {} return 0; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto flag = fearless::make_arc<Flag>();
    auto worker = fearless::spawn([](fearless::Arc<Flag> mine) { while (!mine->stop) {} return 0; }, flag);
#endif
    return *std::move(worker).join();
}
