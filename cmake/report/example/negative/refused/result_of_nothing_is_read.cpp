// SPDX-License-Identifier: MIT
// A void function is read.
// Rust: none  Line: 1
#include <example.hpp>

int main() {
#if PITFALL
    int value = here(); // gcc-error {{void value not ignored}} clang-error {{cannot initialize}}
#else
    int value = 0;
    here();
#endif
    return value;
}
