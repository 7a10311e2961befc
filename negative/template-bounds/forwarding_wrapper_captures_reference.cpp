// SPDX-License-Identifier: MIT
// A wrapper takes its function by forwarding reference and captures it by reference.
// Rust: E0310  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// The caller's function object, here a temporary, is gone when the worker calls it. [&f] is right only for a call
// inside the wrapper. Rust: the parameter type `F` may not live long enough. Fix: pass it on to spawn.
#include <fearless/fearless.hpp>

#include <utility>

template <class F>
auto run(F&& f) {
#if PITFALL
    return fearless::spawn([&f] { return f(); });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    return fearless::spawn(std::forward<F>(f));
#endif
}

int main() { return *run([] { return 42; }).join(); }
