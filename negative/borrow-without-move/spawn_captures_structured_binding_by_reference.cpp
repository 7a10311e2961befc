// SPDX-License-Identifier: MIT
// A worker captures a structured binding by reference.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// The binding names a part of a hidden local, which dies with the frame like any other; the worker may read it later.
// Rust asks for `move`. Fix: capture a copy.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    auto [width, height] = std::pair{6, 7};
#if PITFALL
    auto worker = fearless::spawn([&w = width, h = height] { return w * h; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([w = width, h = height] { return w * h; });
#endif
    return *std::move(worker).join();
}
