// SPDX-License-Identifier: MIT
// A struct that stores a lambda with a reference capture goes to a worker.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// The struct is copied, but the lambda still refers to the local `factor`, which may be gone when the worker calls it.
// Rust: the closure borrows `factor`. Fix: capture by value.
#include <fearless/fearless.hpp>

template <class F>
struct Task {
    int id;
    F call;
};

int main() {
    int factor = 42;
#if PITFALL
    auto call = [&factor] { return factor; };
#else
    auto call = [factor] { return factor; };
#endif
    using Data = Task<decltype(call)>;
    Data data{1, call};
    auto worker = fearless::spawn([](Data mine) { return mine.call(); }, data);
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
    return *std::move(worker).join();
}
