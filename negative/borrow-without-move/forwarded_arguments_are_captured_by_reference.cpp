// SPDX-License-Identifier: MIT
// A variadic wrapper starts a worker that captures the arguments by reference.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, MISRA 8.1.2, EXP54-CPP
// The arguments are locals of the wrapper and are gone when it returns; the worker reads them later. [&] is right only
// for a call that ends before the wrapper returns. Rust asks for `move`. Fix: pass the arguments on to spawn, which
// keeps copies.
#include <fearless/fearless.hpp>

#include <utility>

int add(int a, int b) { return a + b; }

template <class F, class... Args>
auto run(F f, Args... args) {
#if PITFALL
    return fearless::spawn([&] { return f(args...); });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    return fearless::spawn(std::move(f), std::move(args)...);
#endif
}

int main() { return *run(add, 20, 22).join(); }
