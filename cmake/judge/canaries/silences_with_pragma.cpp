// SPDX-License-Identifier: MIT
// canary: right
// canary-form: both
// Rust: none
// Line: 1
_Pragma("GCC diagnostic ignored \"-Wunused-variable\"")
int main() {
    int unused;
#if PITFALL
    undeclared(); // gcc-error {{not declared}} clang-error {{undeclared}}
#endif
}
