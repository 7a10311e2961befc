// SPDX-License-Identifier: MIT
// A callable for one call is given to with() as an lvalue.
// Rust: E0525  Line: 1  Breaks: wrong result
// with() would use it up although the caller still has it. Rust: expected a closure that implements FnMut. Fix:
// std::move.
#include <fearless/fearless.hpp>

struct Once {
    int operator()(int value) && { return value; }
};

int main() {
    fearless::Mutex<int> count{42};
    Once once;
#if PITFALL
    return count.with(once);
    // gcc-error@-1 {{no matching function for call to}}
    // clang-error@-2 {{no matching member function for call to 'with'}}
#else
    return count.with(std::move(once));
#endif
}
