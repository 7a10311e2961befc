// SPDX-License-Identifier: MIT
// A worker captures everything by reference, with [&].
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, MISRA 8.1.2, EXP54-CPP
// The default in many code bases, and the shortest way to a worker that reads a dead stack frame. Rust asks for `move`.
// Fix: capture small values with [=]; move large ones in.
#include <fearless/fearless.hpp>

int main() {
    int factor = 2;
#if PITFALL
    auto worker = fearless::spawn([&] { return factor * 21; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([=] { return factor * 21; });
#endif
    return *std::move(worker).join();
}
