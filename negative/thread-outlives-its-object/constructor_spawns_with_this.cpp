// SPDX-License-Identifier: MIT
// A constructor starts a worker that uses the object.
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP, MISRA 8.1.1
// Rust twin: ../reference-escapes/member_function_captures_this.rs
// The worker runs before the members below it are made, and the object may be moved or destroyed while it runs. Rust:
// borrowed data escapes outside of the method. Fix: give the worker values of its own.
#include <fearless/fearless.hpp>

class Worker {
public:
#if PITFALL
    Worker() : handle_(fearless::spawn([this] { return number_; })) {}
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    Worker() : handle_(fearless::spawn([](int number) { return number; }, 42)) {}
#endif
    int number() const { return number_; }

private:
    fearless::JoinHandle<int> handle_;
    int number_ = 42;
};

int main() { return Worker{}.number(); }
