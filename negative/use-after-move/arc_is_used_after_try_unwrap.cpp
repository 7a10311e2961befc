// SPDX-License-Identifier: MIT
// An Arc is read after its value was taken out.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// try_unwrap() uses the Arc up, whatever it returns; the library ends the program when it is read again. Rust: borrow
// of moved value. Fix: use the value that came out.
#include <fearless/fearless.hpp>

int main() {
    fearless::Arc shared{42};
    const int taken = std::move(shared).try_unwrap().value();
#if PITFALL
    return taken - *shared;
    // clang-error@-1 {{invalid invocation of method 'operator*' on object 'shared' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
#else
    return taken - 42;
#endif
}
