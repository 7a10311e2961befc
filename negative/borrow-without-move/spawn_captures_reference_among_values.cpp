// SPDX-License-Identifier: MIT
// A worker captures one local by reference, among others by value.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// A later edit adds `&names` to a list of copies, and a review misses it; the worker may then read destroyed strings.
// Rust: the borrowed value does not live long enough. Fix: own all of it. GCC cannot see into a closure that owns a
// string or vector unless told how many captures it has: fearless::captures<2>(...), or pass them as arguments.
#include <fearless/fearless.hpp>

#include <string>
#include <vector>

int main() {
    std::vector<std::string> names{"a", "b"};
    std::size_t at = 1;
#if PITFALL
    auto worker = fearless::spawn([at, &names] { return names[at].size(); });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn(fearless::captures<2>([at, names] { return names[at].size(); }));
#endif
    return *std::move(worker).join() == 1 ? 0 : 1;
}
