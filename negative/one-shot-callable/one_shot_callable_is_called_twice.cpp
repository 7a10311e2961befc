// SPDX-License-Identifier: MIT
// A callable that uses itself up is called as if it stayed.
// Rust: E0382  Line: 1
// Rust: FnOnce is called by value, E0382 on the second call. Fix: std::move, once.
#include <fearless/fearless.hpp>

struct Once {
    int operator()() && { return 42; }
};

int main() {
    Once once;
#if PITFALL
    return once();
    // gcc-error@-1 {{no match for call to '(Once) ()'}}
    // clang-error@-2 {{no matching function for call to object of type 'Once'}}
#else
    return std::move(once)();
#endif
}
