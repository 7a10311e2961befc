// SPDX-License-Identifier: MIT
// A reference is bound to the value in a temporary JoinResult.
// Rust: E0716  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The value dies with the result at the semicolon, and the next line writes to it. Rust: temporary value dropped while
// borrowed. Fix: copy the value.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    int& value = *std::move(worker).join();
    // gcc-error@-1 {{cannot bind non-const lvalue reference of type 'int&' to an rvalue of type 'int'}}
    // clang-error@-2 {{non-const lvalue reference to type 'int' cannot bind to a temporary of type 'int'}}
#else
    int value = *std::move(worker).join();
#endif
    return ++value;
}
