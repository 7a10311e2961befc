// SPDX-License-Identifier: MIT
// A checked thread captures a local by reference.
// Rust: E0373  Line: 1  Breaks: use after free
// Rust twin: ../borrow-without-move/spawn_captures_local_by_reference.rs
// A std::thread takes it. Here the thread is joined in time, and Rust refuses it all the same: the type cannot tell.
// Fix: capture by value, or lend it to fearless::scope.
#include <fearless/checked.hpp>

using fearless::checked::thread;

int main() {
    int answer = 42;
#if PITFALL
    thread worker([&answer] { ++answer; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{the worker would borrow data that may die before it}}
#else
    thread worker([answer]() mutable { ++answer; });
#endif
    worker.join();
    return answer == 42 ? 0 : 1;
}
