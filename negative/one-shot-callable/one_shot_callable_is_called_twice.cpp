// SPDX-License-Identifier: MIT
// A callable for one call is called as an lvalue, as if it could be called again.
// Rust: E0382  Line: 1  Breaks: wrong result
// A second call would find what the first one has used up. Rust: FnOnce is called by value, E0382 on the second call.
// Fix: std::move, once.
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
