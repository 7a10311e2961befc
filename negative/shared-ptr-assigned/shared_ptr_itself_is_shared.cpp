// SPDX-License-Identifier: MIT
// Two threads use one shared_ptr object, and one of them assigns it.
// Rust: E0373, E0506  Line: 1  Breaks: data race, double free  Rule: CP.2, CP.3, F.53
// The count is atomic, the pointer beside it is not: a thread can copy a pointer that the other has just freed. Rust:
// `&mut Arc` cannot be shared. Fix: an Arc for each thread.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    auto config = std::make_shared<int>(1);
    auto worker = fearless::spawn([&config] { config = std::make_shared<int>(2); return 0; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    fearless::Arc config{1};
    auto worker = fearless::spawn([](fearless::Arc<int> mine) { mine = fearless::Arc{2}; return 0; }, config);
#endif
    return *std::move(worker).join();
}
